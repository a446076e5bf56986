package inlay.app.cli;

import inlay.app.settings.ModelFolders;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay models remove`: no longer looks into a folder that was added. Deletes nothing.
@Command(
        name = "remove",
        sortOptions = false,
        description = "Take an added folder out of the library again. No file is deleted.",
        footerHeading = "%nExample:%n",
        footer = "  inlay models remove /data/ComfyUI")
final class ModelsRemoveCommand implements Runnable {
    private final ModelsContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "The folder, as it was added.")
    private Path folder;

    ModelsRemoveCommand(ModelsContext context) {
        this.context = context;
    }

    @Override
    public void run() {
        ModelFolders folders = context.folders();
        if (!folders.has(folder)) {
            throw new CommandFailure(folder + " was not added to the library"
                    + (folders.added().isEmpty() ? "." : "; these were: " + String.join(", ", folders.added()) + "."));
        }
        context.changeFolders(all -> all.without(folder));
        PrintWriter output = spec.commandLine().getOut();
        output.println("Removed " + folder + " from the library; its files are untouched.");
        output.flush();
    }
}
