package inlay.app.shell.models;

import inlay.app.models.ByteText;
import inlay.app.models.Fact;
import inlay.app.shell.dialog.FormDialog;
import inlay.app.theme.StyleClass;
import inlay.genfill.library.install.Consent;
import inlay.genfill.library.install.InstallPlan;
import inlay.genfill.library.install.PlannedFile;
import inlay.genfill.library.known.Licence;
import java.awt.EventQueue;
import java.awt.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// Shows what will be downloaded and under which terms, and asks for consent.
record InstallDialog(Window owner) {
    private static final int MOST_FILES = 4;

    /// The consent, absent if it was not given.
    Optional<Consent> ask(InstallPlan plan) {
        Licence licence = plan.model().licence();
        JPanel content = new JPanel(new MigLayout("insets 0, gapy 12, wrap, fillx", "[grow, fill, 460!]"));
        content.add(StyleClass.style(new JLabel("Install " + plan.model().title()), StyleClass.TITLE));
        content.add(FactsView.of(facts(plan)), "wmin 0");
        content.add(
                StyleClass.style(
                        new JLabel(
                                licence.title() + ", " + licence.commercialUse().title()),
                        StyleClass.HEADING),
                "gaptop 4");
        licence.restrictions().forEach(restriction -> content.add(FactsView.text(restriction), "wmin 0"));
        content.add(FactsView.text("The text that counts: " + licence.text()), "wmin 0");
        JCheckBox agreed = new JCheckBox("I have read the license and agree to it");
        agreed.setName("models.agree");
        content.add(agreed);
        FormDialog dialog =
                new FormDialog(owner, "Install", content, "Download and Install", () -> agreed.setSelected(false));
        dialog.setAcceptEnabled(false);
        // The keyboard begins at what there is to decide, not at the first text that can be copied.
        agreed.addHierarchyListener(event -> EventQueue.invokeLater(agreed::requestFocusInWindow));
        agreed.addItemListener(event -> dialog.setAcceptEnabled(agreed.isSelected()));
        return dialog.ask() ? Optional.of(new Consent(licence, Instant.now())) : Optional.empty();
    }

    private static List<Fact> facts(InstallPlan plan) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Size", plan.bytes().isPresent() ? ByteText.of(plan.bytes().getAsLong()) : "unknown"));
        facts.add(new Fact("From", plan.model().page().toString()));
        plan.files().stream()
                .limit(MOST_FILES)
                .forEach(file -> facts.add(new Fact(file.file().name(), checksum(file))));
        if (plan.files().size() > MOST_FILES) {
            facts.add(new Fact("and " + (plan.files().size() - MOST_FILES) + " more files", "each with its checksum"));
        }
        return facts;
    }

    private static String checksum(PlannedFile file) {
        return file.checksum().text()
                + switch (file.vouchedBy()) {
                    case TABLE -> ", known to Inlay";
                    case SERVER -> ", as the server says";
                };
    }
}
