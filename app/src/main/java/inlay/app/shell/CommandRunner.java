package inlay.app.shell;

import inlay.app.command.Command;
import inlay.app.shell.notice.FailureReporter;
import java.util.function.Consumer;

/// Runs commands and tells the user when one is refused.
record CommandRunner(FailureReporter failures) implements Consumer<Command> {
    @Override
    public void accept(Command command) {
        try {
            command.run().run();
        } catch (RuntimeException refused) {
            failures.report(refused);
        }
    }
}
