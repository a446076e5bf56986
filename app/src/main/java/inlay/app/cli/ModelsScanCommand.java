package inlay.app.cli;

import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.scan.LibraryScanner;
import inlay.genfill.library.scan.ScanProgress;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay models scan`: what is in a folder, without adding it.
@Command(
        name = "scan",
        sortOptions = false,
        description = "List what is in a folder, with what was refused and why. Nothing is added.",
        footerHeading = "%nExample:%n",
        footer = "  inlay models scan ~/Downloads")
final class ModelsScanCommand implements Runnable {
    private final ModelsContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to look through.")
    private Path folder;

    @Option(names = "--json", description = "Write JSON, for scripts.")
    private boolean json;

    ModelsScanCommand(ModelsContext context) {
        this.context = context;
    }

    @Override
    public void run() {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure("There is no folder " + folder + ".");
        }
        PrintWriter output = spec.commandLine().getOut();
        ModelLibrary library = new LibraryScanner(context.shelf().hashes())
                .scan(context.shelf().trees().at(folder), ScanProgress.SILENT);
        if (json) {
            output.println(ModelJson.of(library, model -> true));
        } else {
            ModelListing.of(library, model -> true).forEach(output::println);
            if (!library.refused().isEmpty()) {
                output.println("Refused");
                library.refused().forEach(refusal -> output.println("  " + refusal.sentence()));
            }
            output.println(ModelListing.summary(library, library.models().size()));
        }
        output.flush();
    }
}
