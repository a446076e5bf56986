package inlay.app.cli;

import inlay.editor.format.SaveOptions;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay export`: any picture into any format.
@Command(
        name = "export",
        sortOptions = false,
        description = "Save a picture in another format; layers are flattened where the format has none.",
        footerHeading = "%nExamples:%n",
        footer = {"  inlay export out.inlay -o out.png", "  inlay export out.inlay -o out.jpg --quality 85"})
final class ExportCommand implements Runnable {
    private static final Map<Integer, SaveOptions.Depth> DEPTHS =
            Map.of(8, SaveOptions.Depth.EIGHT, 16, SaveOptions.Depth.SIXTEEN);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The picture to export.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to save; the ending says as what.")
    private Path output;

    @Option(
            names = "--quality",
            paramLabel = "0-100",
            defaultValue = "92",
            description = "Of JPEG compression. Default: ${DEFAULT-VALUE}.")
    private int quality;

    @Option(
            names = "--depth",
            paramLabel = "8|16",
            description = "Bits per channel. Default: 8 where that loses nothing, else 16.")
    private int depth;

    @Override
    public void run() {
        if (quality < 0 || quality > 100) {
            throw new CommandFailure("--quality must lie between 0 and 100.");
        }
        if (depth != 0 && !DEPTHS.containsKey(depth)) {
            throw new CommandFailure("--depth must be 8 or 16.");
        }
        PictureFiles files = PictureFiles.tellingTo(spec.commandLine().getErr());
        SaveOptions options = SaveOptions.DEFAULT
                .withQuality(quality / 100.0)
                .withDepth(DEPTHS.getOrDefault(depth, SaveOptions.Depth.AUTOMATIC));
        files.save(files.open(file), output, options);
    }
}
