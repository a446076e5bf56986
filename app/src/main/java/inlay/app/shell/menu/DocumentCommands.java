package inlay.app.shell.menu;

import inlay.app.command.Command;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Makes commands for the document in front; none of them can run while no document is open.
public record DocumentCommands(Workspace workspace) {
    public Command command(String id, String label, String shortcut, Consumer<OpenDocument> run) {
        return command(id, label, shortcut, document -> true, run);
    }

    /// @param condition what the document must be like for the command to make sense
    public Command command(
            String id, String label, String shortcut, Predicate<OpenDocument> condition, Consumer<OpenDocument> run) {
        return Command.of(id, label, shortcut, () -> workspace.active().ifPresent(run))
                .enabledWhen(() -> workspace.active().filter(condition).isPresent());
    }
}
