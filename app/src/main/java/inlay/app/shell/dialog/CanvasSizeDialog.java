package inlay.app.shell.dialog;

import inlay.app.theme.StyleClass;
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
        Form form = new Form(document.session().document());
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

    /// The dialog's fields.
    private static final class Form {
        private final Document document;
        private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 12 8, wrap 2", "[trailing][fill, grow]"));
        private final NumberField width = new NumberField(-LARGEST_SIDE, LARGEST_SIDE, 0, "px");
        private final NumberField height = new NumberField(-LARGEST_SIDE, LARGEST_SIDE, 0, "px");
        private final JCheckBox relative = new JCheckBox("Relative");
        private final JComboBox<Extension> extension = new JComboBox<>(Extension.values());
        private Anchor anchor = Anchor.CENTER;

        Form(Document document) {
            this.document = document;
            width.setName("canvasSize.width");
            height.setName("canvasSize.height");
            relative.setToolTipText("Width and height are added to the canvas");
            panel.add(new ScrubLabel("Width", width));
            panel.add(width);
            panel.add(new ScrubLabel("Height", height));
            panel.add(height);
            panel.add(relative, "skip");
            panel.add(StyleClass.style(new JLabel("Anchor"), StyleClass.SECONDARY), "top, gaptop 4");
            panel.add(anchors(), "growx 0");
            panel.add(StyleClass.style(new JLabel("New canvas"), StyleClass.SECONDARY));
            panel.add(extension);
            relative.addActionListener(event -> reset());
            reset();
        }

        int width() {
            return Math.max(1, width.intValue() + (relative.isSelected() ? document.width() : 0));
        }

        int height() {
            return Math.max(1, height.intValue() + (relative.isSelected() ? document.height() : 0));
        }

        Extension extension() {
            return (Extension) extension.getSelectedItem();
        }

        void reset() {
            width.setValue(relative.isSelected() ? 0 : document.width());
            height.setValue(relative.isSelected() ? 0 : document.height());
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
