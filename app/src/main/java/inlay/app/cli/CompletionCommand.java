package inlay.app.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `inlay completion`: the script that teaches a shell to complete commands, options and file names.
@Command(
        name = "completion",
        description = "Print a script that completes commands and options in bash and zsh.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(inlay completion)                    for this shell",
            "  echo 'source <(inlay completion)' >> ~/.bashrc    for every new one"
        })
final class CompletionCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter output = spec.commandLine().getOut();
        output.print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
        output.flush();
    }
}
