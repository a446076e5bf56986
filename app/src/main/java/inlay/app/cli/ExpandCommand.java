package inlay.app.cli;

import inlay.app.generate.Assignment;
import inlay.editor.document.Document;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay expand`: continues a picture beyond its canvas.
@Command(
        name = "expand",
        sortOptions = false,
        description = {
            "Make the canvas larger and continue the picture there, on a new generative layer.",
            "Every pixel of the original stays as it is."
        },
        footerHeading = "%nExample:%n",
        footer = "  inlay expand photo.jpg --left 400 --right 400 -o wide.png")
final class ExpandCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The picture to expand.")
    private Path file;

    @Option(names = "--left", paramLabel = "PIXELS", description = "Pixels to add at the left.")
    private int left;

    @Option(names = "--top", paramLabel = "PIXELS", description = "Pixels to add at the top.")
    private int top;

    @Option(names = "--right", paramLabel = "PIXELS", description = "Pixels to add at the right.")
    private int right;

    @Option(names = "--bottom", paramLabel = "PIXELS", description = "Pixels to add at the bottom.")
    private int bottom;

    @Mixin
    private final GenerationOptions options;

    ExpandCommand(Models models) {
        options = new GenerationOptions(models);
    }

    @Override
    public void run() {
        PrintWriter messages = spec.commandLine().getErr();
        PictureFiles files = PictureFiles.tellingTo(messages);
        Document document = files.open(file);
        Assignment assignment = options.planner().expand(document, left, top, right, bottom, options.wish(messages));
        options.save(options.carryOut(document, assignment, messages), files);
    }
}
