package inlay.app.shell.menu;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.edit.History;
import java.util.function.ToIntFunction;

/// Edit: back and forth in the history.
public record EditMenu(Workspace workspace) {
    public Menu menu() {
        DocumentCommands front = new DocumentCommands(workspace);
        Command undo = front.command(
                        "edit.undo",
                        "Undo",
                        "ctrl Z",
                        document -> document.session().history().canUndo(),
                        document -> document.session().undo())
                .captioned(() -> named("Undo", History::position));
        Command redo = front.command(
                        "edit.redo",
                        "Redo",
                        "ctrl shift Z",
                        document -> document.session().history().canRedo(),
                        document -> document.session().redo())
                .captioned(() -> named("Redo", history -> history.position() + 1));
        return Menu.of("Edit", undo, redo);
    }

    /// The command with the name of the step that it is about, if there is such a step.
    private String named(String command, ToIntFunction<History> step) {
        return workspace
                .active()
                .map(OpenDocument::session)
                .map(session -> session.history())
                .filter(history -> command.equals("Undo") ? history.canUndo() : history.canRedo())
                .map(history -> command + " "
                        + history.steps().get(step.applyAsInt(history)).label())
                .orElse(command);
    }
}
