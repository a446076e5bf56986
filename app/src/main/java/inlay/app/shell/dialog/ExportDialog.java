package inlay.app.shell.dialog;

import inlay.app.settings.SettingKey;
import inlay.app.shell.files.DocumentFiles;
import inlay.app.theme.StyleClass;
import inlay.app.widget.NumberField;
import inlay.app.widget.ScrubLabel;
import inlay.app.workspace.OpenDocument;
import inlay.editor.format.Format;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.SaveOptions.Depth;
import inlay.editor.format.WritableFormat;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import net.miginfocom.swing.MigLayout;

/// Asks how to export the flattened picture, and then where to.
public record ExportDialog(Dialogs dialogs, DocumentFiles files) {
    /// What was chosen last.
    ///
    /// @param format  the format's name
    /// @param quality of lossy compression, percent
    public record Choices(String format, double quality, Depth depth) {}

    private static final SettingKey<Choices> KEY =
            new SettingKey<>("dialog.export", new Choices("PNG", 92, Depth.AUTOMATIC));

    public void ask(OpenDocument document) {
        Choices before = dialogs.settings().get(KEY);
        Form form = new Form(files.exportFormats(), before);
        boolean accepted =
                new FormDialog(dialogs.owner(), "Export", form.panel, "Export…", () -> form.show(before)).ask();
        if (accepted) {
            Choices choices = form.choices();
            dialogs.settings().put(KEY, choices);
            files.export(document, form.format(), new SaveOptions(choices.depth(), choices.quality() / 100));
        }
    }

    /// The dialog's fields.
    private static final class Form {
        private final List<WritableFormat> formats;
        private final JPanel panel =
                new JPanel(new MigLayout("insets 0, gap 12 8, hidemode 3", "[80!, trailing][180!, fill][80!, fill]"));
        private final JComboBox<String> format;
        private final NumberField quality = new NumberField(1, 100, 0, "%");
        private final JLabel qualityName = new ScrubLabel("Quality", quality);
        private final JSlider qualitySlider = new JSlider(1, 100);
        private final JComboBox<Depth> depth = new JComboBox<>(Depth.values());
        private final JLabel depthName = StyleClass.style(new JLabel("Depth"), StyleClass.SECONDARY);

        Form(List<WritableFormat> formats, Choices choices) {
            this.formats = formats;
            this.format = new JComboBox<>(formats.stream().map(Format::name).toArray(String[]::new));
            format.setName("export.format");
            quality.setName("export.quality");
            depth.setRenderer(new TitledRenderer<>(Depth.class, Form::title));
            panel.add(StyleClass.style(new JLabel("Format"), StyleClass.SECONDARY));
            panel.add(format, "span 2, wrap");
            panel.add(qualityName);
            panel.add(qualitySlider);
            panel.add(quality, "wrap");
            panel.add(depthName);
            panel.add(depth, "span 2");
            format.addActionListener(event -> showWhatCounts());
            quality.onChange(() -> qualitySlider.setValue(quality.intValue()));
            qualitySlider.addChangeListener(event -> quality.setValue(qualitySlider.getValue()));
            show(choices);
        }

        Choices choices() {
            return new Choices(format().name(), quality.value(), (Depth) depth.getSelectedItem());
        }

        WritableFormat format() {
            return formats.get(format.getSelectedIndex());
        }

        void show(Choices choices) {
            format.setSelectedItem(choices.format());
            quality.setValue(choices.quality());
            qualitySlider.setValue(quality.intValue());
            depth.setSelectedItem(choices.depth());
            showWhatCounts();
        }

        /// JPEG knows a quality and only 8 bits, the others keep every pixel at a depth of choice.
        private void showWhatCounts() {
            boolean lossy = format().name().equals("JPEG");
            for (JComponent part : List.of(qualityName, quality, qualitySlider)) {
                part.setVisible(lossy);
            }
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
