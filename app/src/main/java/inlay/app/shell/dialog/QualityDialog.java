package inlay.app.shell.dialog;

import inlay.editor.format.SaveOptions;
import inlay.editor.format.WritableFormat;
import java.awt.Window;
import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// Asks how well a lossy format is to keep the picture, before a document is saved in it for the first time.
public record QualityDialog(Window owner) {
    /// @param before what the dialog begins with
    /// @return absent if the user cancels
    public Optional<SaveOptions> ask(WritableFormat format, SaveOptions before) {
        QualityRow quality = new QualityRow();
        Runnable reset = () -> quality.setValue(100 * before.quality());
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 12 8", "[trailing][220!, fill][80!, fill]"));
        quality.addTo(panel);
        reset.run();
        boolean accepted = new FormDialog(owner, format.name() + " Options", panel, "Save", reset).ask();
        return accepted ? Optional.of(before.withQuality(quality.value() / 100)) : Optional.empty();
    }
}
