package inlay.app.shell.menu;

import static inlay.app.shell.menu.DocumentCommands.layer;

import inlay.app.command.Command;
import inlay.app.command.MenuEntry;
import inlay.app.tools.Toolbox;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.PaintTarget;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Edit;
import inlay.editor.pixels.FillEdits;
import inlay.editor.raster.Rgba16;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Fill, clear and invert the selected area of what is being painted: the layer's pixels or its mask.
public record FillCommands(DocumentCommands front, Toolbox toolbox) {
    List<MenuEntry> entries() {
        return List.of(
                command(
                        "edit.clear",
                        "Clear",
                        "DELETE, BACK_SPACE",
                        FillEdits::clear,
                        id -> FillEdits.fillMask(id, gray(toolbox.background()))),
                fill(
                        "edit.fillForeground",
                        "Fill with Foreground Color",
                        "alt BACK_SPACE, alt DELETE",
                        toolbox::foreground),
                fill(
                        "edit.fillBackground",
                        "Fill with Background Color",
                        "ctrl BACK_SPACE, ctrl DELETE",
                        toolbox::background));
    }

    /// Inverts the active layer's colours or its mask.
    public Command invert() {
        return command("image.invert", "Invert", "ctrl I", FillEdits::invert, FillEdits::invertMask);
    }

    /// The edit that fills what a document's brush would paint.
    static Edit fill(OpenDocument document, LayerId id, Rgba16 color) {
        return document.paintTarget() == PaintTarget.LAYER_MASK
                ? FillEdits.fillMask(id, gray(color))
                : FillEdits.fill(id, color);
    }

    private Command fill(String id, String label, String shortcut, Supplier<Rgba16> color) {
        return command(
                id,
                label,
                shortcut,
                layer -> FillEdits.fill(layer, color.get()),
                layer -> FillEdits.fillMask(layer, gray(color.get())));
    }

    private Command command(
            String id,
            String label,
            String shortcut,
            Function<LayerId, Edit> onPixels,
            Function<LayerId, Edit> onMask) {
        return front.command(id, label, shortcut, layer(any -> true), document -> document.session()
                .activeLayerId()
                .map(document.paintTarget() == PaintTarget.LAYER_MASK ? onMask : onPixels)
                .ifPresent(edit -> front.edits().apply(document.session(), edit)));
    }

    /// How light a colour is, 0 to 65535, as masks see it.
    private static int gray(Rgba16 color) {
        return (int) Math.round(0.299 * color.red() + 0.587 * color.green() + 0.114 * color.blue());
    }
}
