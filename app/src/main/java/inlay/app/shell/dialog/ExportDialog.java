package inlay.app.shell.dialog;

import inlay.app.settings.SaveHabits;
import inlay.app.shell.files.DocumentFiles;
import inlay.app.widget.FieldLabel;
import inlay.app.workspace.OpenDocument;
import inlay.editor.format.Format;
import inlay.editor.format.SaveOptions.Depth;
import inlay.editor.format.WritableFormat;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// Asks how to export the flattened picture, and then where to.
public record ExportDialog(Dialogs dialogs, DocumentFiles files) {
    public void ask(OpenDocument document) {
        SaveHabits before = dialogs.settings().get(SaveHabits.KEY);
        Form form = new Form(files.exportFormats(), before);
        boolean accepted =
                new FormDialog(dialogs.owner(), "Export", form.panel, "Export…", () -> form.show(before)).ask();
        if (accepted) {
            SaveHabits habits = form.habits();
            dialogs.settings().put(SaveHabits.KEY, habits);
            files.export(document, form.format(), habits.options());
        }
    }

    /// The dialog's fields.
    static final class Form {
        private final List<WritableFormat> formats;
        private final JPanel panel =
                new JPanel(new MigLayout("insets 0, gap 12 8, hidemode 3", "[80!, trailing][180!, fill][80!, fill]"));
        private final JComboBox<String> format;
        private final QualityRow quality = new QualityRow();
        private final JComboBox<Depth> depth = new JComboBox<>(Depth.values());
        private final FieldLabel depthName = new FieldLabel("Depth", depth);

        Form(List<WritableFormat> formats, SaveHabits habits) {
            this.formats = formats;
            this.format = new JComboBox<>(formats.stream().map(Format::name).toArray(String[]::new));
            format.setName("export.format");
            depth.setName("export.depth");
            depth.setRenderer(new TitledRenderer<>(Depth.class, Form::title));
            panel.add(new FieldLabel("Format", format));
            panel.add(format, "span 2, wrap");
            quality.addTo(panel);
            panel.add(depthName);
            panel.add(depth, "span 2");
            format.addActionListener(event -> showWhatCounts());
            show(habits);
        }

        JPanel panel() {
            return panel;
        }

        SaveHabits habits() {
            return new SaveHabits(format().name(), quality.value(), (Depth) depth.getSelectedItem());
        }

        WritableFormat format() {
            return formats.get(format.getSelectedIndex());
        }

        void show(SaveHabits habits) {
            format.setSelectedItem(habits.format());
            quality.setValue(habits.quality());
            depth.setSelectedItem(habits.depth());
            showWhatCounts();
        }

        /// A lossy format has a quality, the others keep every pixel at a depth of choice.
        private void showWhatCounts() {
            boolean lossy = format().lossy();
            quality.setVisible(lossy);
            depthName.setVisible(!lossy);
            depth.setVisible(!lossy);
        }

        private static String title(Depth depth) {
            return switch (depth) {
                case AUTOMATIC -> "As deep as the picture needs";
                case EIGHT -> "8 bits a channel";
                case SIXTEEN -> "16 bits a channel";
            };
        }
    }
}
