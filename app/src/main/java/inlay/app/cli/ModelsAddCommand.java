package inlay.app.cli;

import inlay.genfill.library.Model;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.identity.HashCache;
import inlay.genfill.library.places.Places;
import inlay.genfill.library.scan.LibraryScanner;
import inlay.genfill.library.scan.ScanProgress;
import inlay.genfill.weights.WeightFiles;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay models add`: one more folder to look for models in.
@Command(
        name = "add",
        sortOptions = false,
        description = {
            "Add a folder to the library; its models stay where they are.",
            "The folder of another program is understood as such, with the paths in its settings."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  inlay models add /data/ComfyUI",
            "  inlay models add ~/loras",
            "  inlay models add /data/models --install-here"
        })
final class ModelsAddCommand implements Runnable {
    private final ModelsContext context;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "The folder to add.")
    private Path folder;

    @Option(names = "--install-here", description = "Install models into this folder from now on, too.")
    private boolean installHere;

    ModelsAddCommand(ModelsContext context) {
        this.context = context;
    }

    @Override
    public void run() {
        refuseFiles();
        Places places = context.shelf().trees().at(folder);
        HashCache hashes = context.shelf().hashes();
        ModelLibrary library = new LibraryScanner(hashes).scan(places, ScanProgress.SILENT);
        context.changeFolders(folders -> installHere ? folders.withOwn(folder) : folders.with(folder));
        PrintWriter output = spec.commandLine().getOut();
        places.sources()
                .forEach(source -> output.println(
                        "Added " + source.folder() + " (" + source.origin().title() + ")."));
        ModelListing.of(library, model -> model.kind().usable()).forEach(output::println);
        long usable = library.models().stream()
                .map(Model::kind)
                .filter(kind -> kind.usable())
                .count();
        output.println(ModelListing.summary(library, usable));
        output.flush();
    }

    /// A pickle is refused as such, so that nobody adds its folder in vain.
    private void refuseFiles() {
        if (!Files.exists(folder)) {
            throw new CommandFailure("There is no folder " + folder + ".");
        }
        if (Files.isRegularFile(folder)) {
            WeightFiles.open(folder).close();
            throw new CommandFailure(folder + " is a file. Add the folder that it lies in: inlay models add "
                    + folder.toAbsolutePath().getParent());
        }
    }
}
