package inlay.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay info`: what is in a file.
@Command(
        name = "info",
        sortOptions = false,
        description = "Print a picture's size, profile, layer tree, and the recipe of every generated variation.",
        footerHeading = "%nExample:%n",
        footer = "  inlay info out.inlay")
final class InfoCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The picture to look into.")
    private Path file;

    @Override
    public void run() {
        PictureFiles files = PictureFiles.tellingTo(spec.commandLine().getErr());
        DocumentListing.of(files.open(file)).forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
    }
}
