package inlay.app.shell.models;

import inlay.app.models.Fact;
import inlay.app.models.ModelFacts;
import inlay.app.theme.StyleClass;
import inlay.app.widget.ScrolledColumn;
import inlay.genfill.library.Model;
import inlay.genfill.library.known.KnownModel;
import inlay.genfill.library.known.Licence;
import java.awt.BorderLayout;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/// The right half of the window: all about the chosen model, and what can be done with it.
final class DetailsPane extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient LibraryDesk desk;
    private final transient Actions actions;
    private transient Optional<Entry> shown = Optional.empty();

    /// What leads out of the window.
    interface Actions {
        void install(KnownModel model);

        void browse(URI page);

        void showFolder(Path folder);
    }

    DetailsPane(LibraryDesk desk, Actions actions) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill][]"));
        this.desk = desk;
        this.actions = actions;
        setName("models.details");
    }

    /// Shows an entry, or nothing.
    void show(Optional<Entry> entry) {
        if (entry.equals(shown)) {
            return;
        }
        shown = entry;
        removeAll();
        entry.ifPresent(chosen -> {
            switch (chosen) {
                case Entry.Installed installed -> installed(installed.model());
                case Entry.Available available -> available(available.model(), available.here());
            }
        });
        revalidate();
        repaint();
    }

    private void installed(Model model) {
        List<JButton> buttons = new ArrayList<>();
        buttons.add(button("Show in Folder", () -> actions.showFolder(model.path())));
        if (model.hash().isEmpty()) {
            buttons.add(button("Compute SHA-256", () -> desk.hash(model)));
        }
        fill(model.title(), List.of(FactsView.of(ModelFacts.of(model))), buttons);
        desk.inspect(model, inspection -> {
            if (shown.equals(Optional.of(new Entry.Installed(model)))) {
                removeAll();
                fill(model.title(), List.of(FactsView.of(ModelFacts.of(inspection))), buttons);
                revalidate();
                repaint();
            }
        });
    }

    private void available(KnownModel model, boolean here) {
        Licence licence = model.licence();
        List<JComponent> content = new ArrayList<>();
        content.add(FactsView.text(model.about()));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Kind", model.kind().title()));
        model.system().ifPresent(system -> facts.add(new Fact("System", system.title())));
        facts.add(new Fact("Files", String.valueOf(model.files().size())));
        Entry entry = new Entry.Available(model, here);
        facts.add(new Fact("Size", entry.size().isEmpty() ? "the server will say" : entry.size()));
        facts.add(new Fact("Goes into", desk.installFolder().toString()));
        facts.add(new Fact("Page", model.page().toString()));
        facts.add(new Fact(
                "License", licence.title() + ", " + licence.commercialUse().title()));
        content.add(FactsView.of(facts));
        licence.restrictions().forEach(restriction -> content.add(FactsView.text(restriction)));
        JButton install = StyleClass.style(
                button(here ? "Install Again…" : "Install…", () -> actions.install(model)), StyleClass.ACCENT);
        install.setName("models.install");
        fill(model.title(), content, List.of(button("Show Page", () -> actions.browse(model.page())), install));
    }

    private void fill(String title, List<? extends JComponent> content, List<JButton> buttons) {
        JPanel pane = new JPanel(new MigLayout("insets 16 20 16 20, gapy 14, wrap, fillx", "[grow, fill]"));
        pane.add(StyleClass.style(new JLabel(title), StyleClass.TITLE), "wmin 0");
        content.forEach(part -> pane.add(part, "wmin 0"));
        ScrolledColumn column = new ScrolledColumn();
        column.add(pane, BorderLayout.NORTH);
        JScrollPane scroll = StyleClass.style(
                new JScrollPane(
                        column,
                        ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                        ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER),
                StyleClass.PLAIN);
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        add(scroll, "wrap, wmin 0, hmin 0");
        JPanel row = new JPanel(new MigLayout("insets 10 20 14 20, gap 8, alignx trailing"));
        buttons.forEach(row::add);
        add(row);
    }

    private static JButton button(String label, Runnable action) {
        JButton button = new JButton(label);
        button.setName("models." + label);
        button.addActionListener(event -> action.run());
        return button;
    }
}
