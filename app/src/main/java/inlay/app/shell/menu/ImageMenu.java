package inlay.app.shell.menu;

import static inlay.app.shell.menu.DocumentCommands.SELECTED;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import inlay.app.shell.dialog.CanvasSizeDialog;
import inlay.app.shell.dialog.ImageSizeDialog;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.geometry.CanvasEdits;
import inlay.editor.geometry.Orientation;
import inlay.editor.select.SelectionEdits;

/// Image: what concerns the whole canvas, and its colours.
///
/// @param invert inverts the active layer's colours or its mask
public record ImageMenu(
        DocumentCommands front, ImageSizeDialog imageSize, CanvasSizeDialog canvasSize, Command invert) {

    public Menu menu() {
        return Menu.of(
                "Image",
                front.dialog("image.size", "Image Size…", "ctrl alt I", imageSize::ask),
                front.dialog("image.canvasSize", "Canvas Size…", "ctrl alt C", canvasSize::ask),
                front.edit("image.crop", "Crop to Selection", "", SELECTED, ImageMenu::crop),
                MenuEntry.SEPARATOR,
                Menu.of(
                        "Rotate Canvas",
                        turn("image.rotate180", "180°", Orientation.HALF_TURN),
                        turn("image.rotateRight", "90° Clockwise", Orientation.CLOCKWISE),
                        turn("image.rotateLeft", "90° Counterclockwise", Orientation.COUNTERCLOCKWISE),
                        MenuEntry.SEPARATOR,
                        turn("image.flipHorizontal", "Flip Canvas Horizontal", Orientation.FLIP_HORIZONTAL),
                        turn("image.flipVertical", "Flip Canvas Vertical", Orientation.FLIP_VERTICAL)),
                MenuEntry.SEPARATOR,
                invert);
    }

    private Command turn(String id, String label, Orientation orientation) {
        return front.edit(id, label, "", session -> CanvasEdits.orient(orientation));
    }

    private static Edit crop(Session session) {
        return CanvasEdits.cropDeleting(SelectionEdits.limit(session.document()).bounds());
    }
}
