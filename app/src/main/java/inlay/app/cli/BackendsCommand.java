package inlay.app.cli;

import inlay.app.platform.UserFolders;
import inlay.genfill.backend.Backends;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `inlay backends`: the libraries that let graphics cards compute. Its own commands are files of this package and
/// lines here.
@Command(
        name = "backends",
        sortOptions = false,
        description = {
            "Install or remove the libraries that let a graphics card compute models.",
            "'inlay devices' lists what there is and whether it works."
        },
        commandListHeading = "%nCommands ('inlay backends COMMAND --help' explains one):%n",
        footerHeading = "%nExamples:%n",
        footer = {"  inlay backends install cuda", "  inlay backends remove cuda"})
final class BackendsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    static Backends backends(UserFolders folders) {
        return Backends.in(folders.models().resolveSibling("backends"));
    }

    static CommandLine commandLine(Backends backends) {
        return new CommandLine(new BackendsCommand())
                .addSubcommand(new BackendsInstallCommand(backends))
                .addSubcommand(new BackendsRemoveCommand(backends));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the back ends: install or remove.");
    }
}
