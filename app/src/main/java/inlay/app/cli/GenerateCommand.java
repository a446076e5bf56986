package inlay.app.cli;

import inlay.app.generate.PictureOrder;
import inlay.app.generate.PictureStudio;
import inlay.editor.document.Document;
import inlay.editor.format.SaveOptions;
import inlay.editor.raster.PixelBlock;
import inlay.editor.render.Compositor;
import inlay.genfill.engine.GenerationException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `inlay generate`: whole pictures from words, or from another picture.
@Command(
        name = "generate",
        sortOptions = false,
        description = {
            "Make pictures with a Stable Diffusion checkpoint: from a prompt, from another picture, or inside a mask.",
            "A PNG carries the parameters in the text that other programs read."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  inlay generate --model sd15.safetensors --prompt 'a lighthouse at dusk' --seed 7 -o lighthouse.png",
            "  inlay generate --model sd15 --prompt 'oil painting' --image photo.jpg --strength 0.5 -o painting.png",
            "  inlay generate --model sd15 --prompt 'a red door' --image house.png --mask door.png -o red.png",
            "  inlay generate --model sd15 --prompt harbour --hires 2 --count 4 --lora ink.safetensors:0.7 -o out.png",
            "  inlay generate --model sd15 --prompt villa --control canny.safetensors:edges.png:0.8:0-0.6 -o villa.png"
        })
final class GenerateCommand implements Runnable {
    private static final int LOW_BITS = 257;

    private final Models models;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final PictureOptions options = new PictureOptions();

    @Option(
            names = "--preview",
            paramLabel = "FILE",
            description = "Keep writing the picture as it forms into this file.")
    private Optional<Path> preview = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to save; the ending says as what. Several pictures are numbered.")
    private Path output;

    GenerateCommand(Models models) {
        this.models = models;
    }

    @Override
    public void run() {
        PrintWriter messages = spec.commandLine().getErr();
        PictureFiles files = PictureFiles.tellingTo(messages);
        PictureOrder order = options.order(files);
        PictureStudio studio = models.studio(
                options.model(), order.sampling(), options.controlNets(), note -> messages.println("Note: " + note));
        SaveOptions saving = SaveOptions.DEFAULT.withDepth(depth(order.start()));
        try (Interruption interruption = Interruption.watched()) {
            ProgressLine line = new ProgressLine(messages, interruption);
            int saved = 0;
            try {
                for (; saved < options.count(); saved++) {
                    Document made = studio.make(order.withSeed(order.seed() + saved), watcher(files, line, saved));
                    files.save(made, numbered(saved), saving);
                }
            } catch (GenerationException stopped) {
                if (!interruption.asked()) {
                    throw stopped;
                }
                messages.println("Stopped; " + saved + " of " + options.count() + " pictures were saved.");
                messages.flush();
            } finally {
                line.finish();
                models.release();
            }
        }
    }

    private PictureStudio.Watcher watcher(PictureFiles files, ProgressLine line, int index) {
        return new PictureStudio.Watcher() {
            @Override
            public void progressed(double fraction, String phase) {
                String which = options.count() == 1 ? "" : ", picture " + (index + 1) + " of " + options.count();
                line.show((index + fraction) / options.count(), phase + which);
            }

            @Override
            public void formed(Document forming) {
                preview.ifPresent(file -> files.save(forming, file, SaveOptions.DEFAULT));
            }

            @Override
            public boolean looksOn() {
                return preview.isPresent();
            }

            @Override
            public boolean cancelled() {
                return line.cancelled();
            }
        };
    }

    /// `out.png`, or of several `out-1.png` and on.
    private Path numbered(int index) {
        if (options.count() == 1) {
            return output;
        }
        String name = String.valueOf(output.getFileName());
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        return output.resolveSibling(name.substring(0, dot) + "-" + (index + 1) + name.substring(dot));
    }

    /// What a model paints has no more than 8 bits in it; a deeper picture to begin with keeps its own.
    private static SaveOptions.Depth depth(Optional<Document> start) {
        return start.filter(GenerateCommand::isDeep).isPresent() ? SaveOptions.Depth.SIXTEEN : SaveOptions.Depth.EIGHT;
    }

    private static boolean isDeep(Document document) {
        PixelBlock pixels = Compositor.flatten(document, document.canvas());
        for (short sample : pixels.samples()) {
            if ((sample & 0xFFFF) % LOW_BITS != 0) {
                return true;
            }
        }
        return false;
    }
}
