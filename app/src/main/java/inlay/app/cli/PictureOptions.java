package inlay.app.cli;

import inlay.app.generate.PictureOrder;
import inlay.editor.document.Document;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say what picture to make.
final class PictureOptions {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})\\s*[x×,]\\s*(\\d{1,5})");

    @Option(
            names = "--model",
            required = true,
            paramLabel = "MODEL",
            description = "The checkpoint: its file or folder, its name in 'inlay models list', or its SHA-256.")
    private String model;

    @Option(names = "--prompt", required = true, paramLabel = "TEXT", description = "What to show.")
    private String prompt;

    @Option(names = "--negative", paramLabel = "TEXT", description = "What to avoid.")
    private String negative = "";

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Width and height, such as 768x512. Default: that of --image, or what suits the model.")
    private @Nullable String size;

    @Mixin
    private final SeedOption seed = new SeedOption();

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many pictures to make, from this seed and those after it. Default: ${DEFAULT-VALUE}.")
    private int count;

    @Option(names = "--image", paramLabel = "FILE", description = "A picture to begin with.")
    private @Nullable Path image;

    @Option(
            names = "--mask",
            paramLabel = "FILE",
            description = "Change only where this picture is bright; all else stays as it is in --image.")
    private @Nullable Path mask;

    @Option(
            names = "--strength",
            paramLabel = "SHARE",
            description = {
                "How much of --image is invented anew, up to 1 for all of it.",
                "Default: 0.75, and 1 inside a mask."
            })
    private @Nullable Double strength;

    @Option(
            names = "--hires",
            paramLabel = "FACTOR",
            description = "Enlarge the picture by this factor in a second pass that adds detail.")
    private @Nullable Double enlargement;

    @Option(
            names = "--hires-strength",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description = "How much the second pass changes. Default: ${DEFAULT-VALUE}.")
    private double detail;

    @Option(
            names = "--control",
            paramLabel = "MODEL:PICTURE[:WEIGHT[:FROM-TO]]",
            description = {
                "Steer by a ControlNet and the picture that it looks at, at a weight, for a part of the steps.",
                "Default: weight 1, from 0 to 1. May be repeated."
            })
    private List<String> controls = List.of();

    @ArgGroup(exclusive = false, heading = "%nSampling:%n")
    private SamplingOptions sampling = new SamplingOptions();

    String model() {
        return model;
    }

    int count() {
        return count;
    }

    List<String> controlNets() {
        return controls.stream()
                .map(ControlArgument::of)
                .map(ControlArgument::model)
                .toList();
    }

    /// What is asked for, with the pictures that it names.
    ///
    /// @throws CommandFailure if a number is out of its range, or options do not go together
    PictureOrder order(PictureFiles files) {
        require(count >= 1, "--count must be 1 or more.");
        require(mask == null || image != null, "--mask needs an --image to change.");
        require(strength == null || image != null, "--strength needs an --image to begin with.");
        double share = strength != null ? strength : mask == null ? 0.75 : 1;
        require(share > 0 && share <= 1, "--strength must be above 0 and at most 1.");
        require(detail > 0 && detail <= 1, "--hires-strength must be above 0 and at most 1.");
        require(enlargement == null || enlargement > 1 && enlargement <= 8, "--hires must be above 1 and at most 8.");
        Optional<Document> start = Optional.ofNullable(image).map(files::open);
        return new PictureOrder(
                prompt,
                negative,
                seed.start(),
                Optional.ofNullable(size).map(PictureOptions::size),
                start,
                start.flatMap(document -> changeable(document, files)),
                share,
                Optional.ofNullable(enlargement),
                detail,
                sampling.sampling(Optional.empty()),
                controls.stream()
                        .map(ControlArgument::of)
                        .map(control -> control(control, files))
                        .toList());
    }

    private Optional<Mask> changeable(Document document, PictureFiles files) {
        return Optional.ofNullable(mask).map(file -> new SelectionArgument.Picture(file).on(document, files::open));
    }

    private static PictureOrder.Control control(ControlArgument argument, PictureFiles files) {
        return new PictureOrder.Control(
                argument.model(), files.open(argument.picture()), argument.weight(), argument.from(), argument.to());
    }

    private static Region size(String text) {
        Matcher matcher = SIZE.matcher(text.strip());
        require(matcher.matches(), "--size must be written as width x height, such as 768x512.");
        Region region = new Region(0, 0, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        require(!region.isEmpty(), "--size must be at least one pixel wide and high.");
        return region;
    }

    private static void require(boolean met, String demand) {
        if (!met) {
            throw new CommandFailure(demand);
        }
    }
}
