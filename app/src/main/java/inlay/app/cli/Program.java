package inlay.app.cli;

import inlay.app.failure.FailureLog;
import inlay.app.platform.UserFolders;
import inlay.app.platform.Version;
import picocli.CommandLine;

/// The program as seen from a shell: the list of its commands, and the run of one of them.
public final class Program {
    /// The exit code of a command that leaves a window open: the process ends when the window does.
    public static final int STAYS_OPEN = -1;

    private Program() {}

    /// Runs one command line.
    ///
    /// @return one of [ExitCode], or [#STAYS_OPEN]
    public static int run(String... arguments) {
        return run(commandLine(), arguments);
    }

    static int run(CommandLine program, String... arguments) {
        var report = new ErrorReport(new FailureLog(UserFolders.current().logs()));
        program.setExecutionExceptionHandler(report).setParameterExceptionHandler(report);
        try {
            return program.execute(arguments);
        } catch (Error e) {
            return report.report(e, program);
        }
    }

    /// The commands in the order in which `--help` lists them. A new command is a file in this package and a line here.
    static CommandLine commandLine() {
        var backends = BackendsCommand.backends(UserFolders.current());
        Models models = new Models(ModelsContext.of(UserFolders.current()));
        var root = new CommandLine(new InlayCommand())
                .addSubcommand(new FillCommand(models))
                .addSubcommand(new ExpandCommand(models))
                .addSubcommand(new GenerateCommand(models))
                .addSubcommand(new ExportCommand())
                .addSubcommand(new InfoCommand())
                .addSubcommand(ModelsCommand.commandLine(UserFolders.current()))
                .addSubcommand(new ParityCommand(backends))
                .addSubcommand(BenchCommand.commandLine())
                .addSubcommand(new DevicesCommand(backends))
                .addSubcommand(BackendsCommand.commandLine(backends))
                .addSubcommand(new CompletionCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100);
        withHelp(root);
        return root;
    }

    /// Gives a command and those below it `--help` and `--version`, so that no command has to declare them.
    private static void withHelp(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(() ->
                new String[] {"Inlay " + Version.current()});
        command.getSubcommands().values().forEach(Program::withHelp);
    }
}
