package inlay.app.shell.dialog;

import inlay.app.settings.LengthUnit;
import inlay.app.settings.Preferences;
import inlay.app.settings.SettingKey;
import inlay.app.theme.StyleClass;
import inlay.app.widget.NumberField;
import inlay.app.widget.ScrubLabel;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.geometry.CanvasEdits;
import inlay.editor.geometry.Resampling;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// Asks for the picture's size, resolution, and how to scale it.
public record ImageSizeDialog(Dialogs dialogs) {
    private static final int LARGEST_SIDE = 300_000;

    /// What is remembered; the size itself comes from the document.
    public record Habits(boolean linked, boolean resample, Resampling resampling) {}

    private static final SettingKey<Habits> KEY =
            new SettingKey<>("dialog.imageSize", new Habits(true, true, Resampling.BICUBIC));

    public void ask(OpenDocument document) {
        LengthUnit unit = dialogs.settings().get(Preferences.KEY).unit();
        Form form = new Form(document.session().document(), dialogs.settings().get(KEY), unit);
        boolean accepted = new FormDialog(dialogs.owner(), "Image Size", form.panel, "OK", form::reset).ask();
        if (accepted) {
            dialogs.settings().put(KEY, form.habits());
            dialogs.edits().apply(document.session(), form.edit());
        }
    }

    /// The dialog's fields. Pixels are what counts; lengths are shown in the chosen unit at the chosen resolution.
    static final class Form {
        private final Document document;
        private final JPanel panel =
                new JPanel(new MigLayout("insets 0, gap 12 8, wrap 3", "[trailing][110!, fill][fill, grow]"));
        private final NumberField width = new NumberField(0.001, LARGEST_SIDE, 3, "");
        private final NumberField height = new NumberField(0.001, LARGEST_SIDE, 3, "");
        private final NumberField resolution = new NumberField(1, 9999, 2, "ppi");
        private final JComboBox<LengthUnit> unit = new JComboBox<>(LengthUnit.values());
        private final JCheckBox linked = new JCheckBox("Keep proportions");
        private final JCheckBox resample = new JCheckBox("Resample");
        private final JComboBox<Resampling> method = new JComboBox<>(Resampling.values());
        private final JLabel result = StyleClass.style(new JLabel(), StyleClass.CAPTION);
        private int pixelsWide;
        private int pixelsHigh;

        Form(Document document, Habits habits, LengthUnit firstUnit) {
            this.document = document;
            width.setName("imageSize.width");
            height.setName("imageSize.height");
            resolution.setName("imageSize.resolution");
            unit.setName("imageSize.unit");
            unit.setToolTipText("In what width and height are shown; the preferences say with which to begin");
            linked.setName("imageSize.linked");
            resample.setName("imageSize.resample");
            resample.setToolTipText("Makes other pixels; without it only the printed size changes");
            method.setName("imageSize.method");
            unit.setRenderer(new TitledRenderer<>(LengthUnit.class, LengthUnit::title));
            method.setRenderer(new TitledRenderer<>(Resampling.class, Resampling::label));
            unit.setSelectedItem(firstUnit);
            linked.setSelected(habits.linked());
            resample.setSelected(habits.resample());
            method.setSelectedItem(habits.resampling());
            panel.add(new ScrubLabel("Width", width));
            panel.add(width);
            panel.add(unit);
            panel.add(new ScrubLabel("Height", height));
            panel.add(height);
            panel.add(linked);
            panel.add(new ScrubLabel("Resolution", resolution));
            panel.add(resolution, "wrap");
            panel.add(resample, "skip");
            panel.add(method);
            panel.add(result, "skip, span 2");
            width.onChange(() -> sized(true));
            height.onChange(() -> sized(false));
            resolution.onChange(this::resolved);
            unit.addActionListener(event -> show());
            linked.addActionListener(event -> sized(true));
            resample.addActionListener(event -> reset());
            reset();
        }

        JPanel panel() {
            return panel;
        }

        void reset() {
            pixelsWide = document.width();
            pixelsHigh = document.height();
            resolution.setValue(document.resolution());
            show();
        }

        Habits habits() {
            return new Habits(linked.isSelected(), resample.isSelected(), (Resampling) method.getSelectedItem());
        }

        Edit edit() {
            Edit resolved = Edit.named(
                    "Image Size",
                    current -> current.resolution() == resolution.value()
                            ? current
                            : current.withResolution(resolution.value()));
            return resample.isSelected()
                    ? Edit.sequence(
                            "Image Size",
                            List.of(
                                    CanvasEdits.imageSize(
                                            pixelsWide, pixelsHigh, (Resampling) method.getSelectedItem()),
                                    resolved))
                    : resolved;
        }

        private LengthUnit unit() {
            return (LengthUnit) unit.getSelectedItem();
        }

        /// A length was typed: with resampling it sets the pixels, without it sets how closely they are printed.
        private void sized(boolean byWidth) {
            double typed = byWidth ? width.value() : height.value();
            if (resample.isSelected()) {
                int pixels = (int) Math.clamp(Math.round(typed * scale()), 1, LARGEST_SIDE);
                double ratio = (double) document.width() / document.height();
                pixelsWide = byWidth ? pixels : linked.isSelected() ? side(pixels * ratio) : pixelsWide;
                pixelsHigh = byWidth ? (linked.isSelected() ? side(pixels / ratio) : pixelsHigh) : pixels;
            } else if (unit() != LengthUnit.PIXELS) {
                double perInch = unit().pixels(1);
                resolution.setValue((byWidth ? pixelsWide : pixelsHigh) / (typed * perInch));
            }
            showOther(byWidth);
        }

        private void resolved() {
            if (resample.isSelected() && unit() != LengthUnit.PIXELS) {
                pixelsWide = side(width.value() * scale());
                pixelsHigh = side(height.value() * scale());
            }
            show();
        }

        /// Leaves the field alone in which the user is typing.
        private void showOther(boolean byWidth) {
            if (byWidth) {
                height.setValue(pixelsHigh / scale());
            } else {
                width.setValue(pixelsWide / scale());
            }
            describe();
        }

        private void show() {
            width.setValue(pixelsWide / scale());
            height.setValue(pixelsHigh / scale());
            method.setEnabled(resample.isSelected());
            boolean fixed = !resample.isSelected() && unit() == LengthUnit.PIXELS;
            width.setEnabled(!fixed);
            height.setEnabled(!fixed);
            describe();
        }

        private void describe() {
            result.setText(document.width() + " × " + document.height() + " becomes " + pixelsWide + " × " + pixelsHigh
                    + " pixels");
        }

        private double scale() {
            return unit().pixels(resolution.value());
        }

        private static int side(double pixels) {
            return (int) Math.clamp(Math.round(pixels), 1, LARGEST_SIDE);
        }
    }
}
