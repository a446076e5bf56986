package inlay.app.shell.dialog;

import inlay.app.settings.LengthUnit;
import inlay.app.settings.Preferences;
import inlay.app.theme.StyleClass;
import inlay.app.widget.FieldLabel;
import inlay.app.widget.NumberField;
import inlay.app.widget.ScrubLabel;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.geometry.Anchor;
import inlay.editor.geometry.CanvasEdits;
import inlay.editor.raster.Rgba16;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/// Asks for the canvas' size, which part of the picture stays in its place, and what fills new canvas.
///
/// @param background the colour behind the choice of the same name
public record CanvasSizeDialog(Dialogs dialogs, Supplier<Rgba16> background) {
    private static final int LARGEST_SIDE = 300_000;

    /// What fills canvas that is new.
    private enum Extension {
        TRANSPARENT("Transparent"),
        BACKGROUND("Background color"),
        WHITE("White"),
        BLACK("Black");

        private final String title;

        Extension(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    public void ask(OpenDocument document) {
        LengthUnit unit = dialogs.settings().get(Preferences.KEY).unit();
        Form form = new Form(document.session().document(), unit);
        boolean accepted = new FormDialog(dialogs.owner(), "Canvas Size", form.panel, "OK", form::reset).ask();
        if (accepted) {
            Edit edit = color(form.extension())
                    .map(color -> CanvasEdits.canvasSize(form.width(), form.height(), form.anchor, color))
                    .orElseGet(() -> CanvasEdits.canvasSize(form.width(), form.height(), form.anchor));
            dialogs.edits().apply(document.session(), edit);
        }
    }

    private Optional<Rgba16> color(Extension extension) {
        return switch (extension) {
            case TRANSPARENT -> Optional.empty();
            case BACKGROUND -> Optional.of(background.get());
            case WHITE -> Optional.of(Rgba16.WHITE);
            case BLACK -> Optional.of(Rgba16.BLACK);
        };
    }

    /// The dialog's fields. Pixels are what counts; lengths are shown in the chosen unit at the document's resolution.
    static final class Form {
        private final Document document;
        private final JPanel panel =
                new JPanel(new MigLayout("insets 0, gap 12 8, wrap 3", "[trailing][110!, fill][fill, grow]"));
        private final NumberField width = new NumberField(-LARGEST_SIDE, LARGEST_SIDE, 3, "");
        private final NumberField height = new NumberField(-LARGEST_SIDE, LARGEST_SIDE, 3, "");
        private final JComboBox<LengthUnit> unit = new JComboBox<>(LengthUnit.values());
        private final JCheckBox relative = new JCheckBox("Relative");
        private final JComboBox<Extension> extension = new JComboBox<>(Extension.values());
        private final JLabel result = StyleClass.style(new JLabel(), StyleClass.CAPTION);
        private Anchor anchor = Anchor.CENTER;
        private int pixelsWide;
        private int pixelsHigh;

        Form(Document document, LengthUnit firstUnit) {
            this.document = document;
            unit.setName("canvasSize.unit");
            unit.setRenderer(new TitledRenderer<>(LengthUnit.class, LengthUnit::title));
            unit.setSelectedItem(firstUnit);
            unit.setToolTipText("In what width and height are shown; the preferences say with which to begin");
            unit.getAccessibleContext().setAccessibleName("Unit");
            relative.setName("canvasSize.relative");
            width.setName("canvasSize.width");
            height.setName("canvasSize.height");
            relative.setToolTipText("Width and height are added to the canvas");
            panel.add(new ScrubLabel("Width", width));
            panel.add(width);
            panel.add(unit);
            panel.add(new ScrubLabel("Height", height));
            panel.add(height);
            panel.add(relative);
            panel.add(StyleClass.style(new JLabel("Anchor"), StyleClass.SECONDARY), "top, gaptop 4");
            panel.add(anchors(), "span 2, growx 0");
            panel.add(new FieldLabel("New canvas", extension));
            panel.add(extension, "span 2");
            panel.add(result, "skip, span 2");
            relative.addActionListener(event -> show());
            unit.addActionListener(event -> show());
            width.onChange(this::typed);
            height.onChange(this::typed);
            reset();
        }

        JPanel panel() {
            return panel;
        }

        int width() {
            return pixelsWide;
        }

        int height() {
            return pixelsHigh;
        }

        Extension extension() {
            return (Extension) extension.getSelectedItem();
        }

        void reset() {
            pixelsWide = document.width();
            pixelsHigh = document.height();
            show();
        }

        private void show() {
            boolean added = relative.isSelected();
            width.setValue((added ? pixelsWide - document.width() : pixelsWide) / scale());
            height.setValue((added ? pixelsHigh - document.height() : pixelsHigh) / scale());
            describe();
        }

        private void typed() {
            boolean added = relative.isSelected();
            pixelsWide = side(width.value() * scale() + (added ? document.width() : 0));
            pixelsHigh = side(height.value() * scale() + (added ? document.height() : 0));
            describe();
        }

        private void describe() {
            result.setText(document.width() + " × " + document.height() + " becomes " + pixelsWide + " × " + pixelsHigh
                    + " pixels");
        }

        private double scale() {
            return ((LengthUnit) unit.getSelectedItem()).pixels(document.resolution());
        }

        private static int side(double pixels) {
            return (int) Math.clamp(Math.round(pixels), 1, LARGEST_SIDE);
        }

        private JPanel anchors() {
            JPanel grid = StyleClass.style(new JPanel(new MigLayout("insets 2, gap 2, wrap 3")), StyleClass.SEGMENTED);
            ButtonGroup group = new ButtonGroup();
            for (Anchor place : Anchor.values()) {
                JToggleButton button = StyleClass.style(new JToggleButton(), StyleClass.TOOL);
                button.setName("canvasSize.anchor." + place.name());
                button.getAccessibleContext().setAccessibleName(title(place));
                button.setToolTipText("Keeps the picture at the " + title(place));
                button.setText("•");
                button.setSelected(place == anchor);
                button.addActionListener(event -> anchor = place);
                group.add(button);
                grid.add(button, "w 30!, h 30!");
            }
            return grid;
        }

        private static String title(Anchor anchor) {
            return anchor.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
