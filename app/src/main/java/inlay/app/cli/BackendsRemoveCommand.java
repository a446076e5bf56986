package inlay.app.cli;

import inlay.genfill.backend.Backends;
import inlay.genfill.inference.Backend;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay backends remove`: deletes a back end's libraries.
@Command(
        name = "remove",
        sortOptions = false,
        description = "Delete the libraries of a back end.",
        footerHeading = "%nExample:%n",
        footer = "  inlay backends remove cuda")
final class BackendsRemoveCommand implements Callable<Integer> {
    private final Backends backends;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", converter = BackendConverter.class, description = "cuda, directml or webgpu.")
    private Backend backend;

    BackendsRemoveCommand(Backends backends) {
        this.backends = backends;
    }

    @Override
    public Integer call() throws IOException {
        if (!backends.isInstalled(backend)) {
            throw new CommandFailure(backend.label() + " is not installed.");
        }
        backends.remove(backend);
        PrintWriter output = spec.commandLine().getOut();
        output.println("Removed " + backend.label() + ".");
        output.flush();
        return ExitCode.SUCCESS;
    }
}
