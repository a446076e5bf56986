package inlay.app.shell.menu;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import inlay.app.workspace.OpenDocument;
import inlay.editor.edit.History;
import inlay.editor.edit.Session;
import inlay.editor.geometry.Orientation;
import inlay.editor.geometry.TransformEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// Edit: the history, the clipboard, filling, preferences.
///
/// @param fillDialog  asks what to fill with
/// @param preferences asks for the preferences
public record EditMenu(
        DocumentCommands front,
        ClipboardCommands clipboard,
        FillCommands fill,
        Command fillDialog,
        Command preferences) {

    public Menu menu() {
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(step("edit.undo", "Undo", "ctrl Z", History::canUndo, History::position, Session::undo));
        entries.add(step(
                "edit.redo",
                "Redo",
                "ctrl shift Z",
                History::canRedo,
                history -> history.position() + 1,
                Session::redo));
        entries.add(front.command(
                "edit.toggleLast",
                "Toggle Last State",
                "ctrl alt Z",
                document -> document.session().history().canUndo()
                        || document.session().history().canRedo(),
                EditMenu::toggleLast));
        entries.add(MenuEntry.SEPARATOR);
        entries.addAll(clipboard.entries());
        entries.add(MenuEntry.SEPARATOR);
        entries.addAll(fill.entries());
        entries.add(fillDialog);
        entries.add(MenuEntry.SEPARATOR);
        entries.add(transform());
        entries.add(MenuEntry.SEPARATOR);
        entries.add(preferences);
        return new Menu("Edit", () -> entries);
    }

    private Menu transform() {
        return Menu.of(
                "Transform",
                turn("edit.rotate180", "Rotate 180°", Orientation.HALF_TURN),
                turn("edit.rotateRight", "Rotate 90° Clockwise", Orientation.CLOCKWISE),
                turn("edit.rotateLeft", "Rotate 90° Counterclockwise", Orientation.COUNTERCLOCKWISE),
                MenuEntry.SEPARATOR,
                turn("edit.flipHorizontal", "Flip Horizontal", Orientation.FLIP_HORIZONTAL),
                turn("edit.flipVertical", "Flip Vertical", Orientation.FLIP_VERTICAL));
    }

    private Command turn(String id, String label, Orientation orientation) {
        return front.layerEdit(id, label, "", layer -> TransformEdits.orient(layer, orientation));
    }

    /// A step back or forth, named after what it takes back or brings again.
    private Command step(
            String id,
            String label,
            String shortcut,
            Predicate<History> possible,
            ToIntFunction<History> index,
            Consumer<Session> go) {
        return front.command(
                        id,
                        label,
                        shortcut,
                        document -> possible.test(document.session().history()),
                        document -> go.accept(document.session()))
                .captioned(() -> front.workspace()
                        .active()
                        .map(OpenDocument::session)
                        .map(Session::history)
                        .filter(possible)
                        .map(history -> label + " "
                                + history.steps().get(index.applyAsInt(history)).label())
                        .orElse(label));
    }

    private static void toggleLast(OpenDocument document) {
        if (document.session().history().canRedo()) {
            document.session().redo();
        } else {
            document.session().undo();
        }
    }
}
