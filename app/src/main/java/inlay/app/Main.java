package inlay.app;

import inlay.app.cli.Program;
import inlay.app.platform.Version;
import inlay.app.shell.Application;
import java.util.List;

/// The entry point: without arguments the editor, with arguments the command line.
///
/// Starting is measured, so this class touches neither Swing nor the command-line library before one of them is asked
/// for.
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        StandardError.restore();
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            System.out.println("Inlay " + Version.current());
            return;
        }
        if (arguments.length == 0) {
            Application.start(List.of());
            return;
        }
        int code = Program.run(arguments);
        if (code != Program.STAYS_OPEN) {
            System.exit(code);
        }
    }
}
