package inlay.app.shell.menu;

import static inlay.app.shell.menu.DocumentCommands.layer;

import inlay.app.command.Command;
import inlay.app.command.MenuEntry;
import inlay.app.tools.Toolbox;
import inlay.editor.edit.Edit;
import inlay.editor.pixels.SurfaceEdits;
import java.util.List;
import java.util.function.Function;

/// Fill, clear and invert the selected area of what is being painted: the layer's pixels, its mask or the
/// quick mask.
public record FillCommands(DocumentCommands front, Toolbox toolbox) {
    List<MenuEntry> entries() {
        return List.of(
                command("edit.clear", "Clear", "DELETE, BACK_SPACE", surface -> surface.clear(toolbox.background())),
                command(
                        "edit.fillForeground",
                        "Fill with Foreground Color",
                        "alt BACK_SPACE, alt DELETE",
                        surface -> surface.fill(toolbox.foreground())),
                command(
                        "edit.fillBackground",
                        "Fill with Background Color",
                        "ctrl BACK_SPACE, ctrl DELETE",
                        surface -> surface.fill(toolbox.background())),
                command(
                        "edit.recolorForeground",
                        "Recolor with Foreground Color",
                        "shift alt BACK_SPACE, shift alt DELETE",
                        surface -> surface.recolor(toolbox.foreground())),
                command(
                        "edit.recolorBackground",
                        "Recolor with Background Color",
                        "ctrl shift BACK_SPACE, ctrl shift DELETE",
                        surface -> surface.recolor(toolbox.background())));
    }

    /// Inverts what is being painted.
    public Command invert() {
        return command("image.invert", "Invert", "ctrl I", SurfaceEdits::invert);
    }

    private Command command(String id, String label, String shortcut, Function<SurfaceEdits, Edit> edit) {
        return front.command(id, label, shortcut, layer(any -> true), document -> front.edits()
                .apply(
                        document.session(),
                        edit.apply(new SurfaceEdits(
                                document.paintSurface(), document.session().activeLayerId()))));
    }
}
