package inlay.app.cli;

import inlay.app.generate.Assignment;
import inlay.app.generate.EngineChoice;
import inlay.app.generate.EngineChoices;
import inlay.app.generate.EngineRoster;
import inlay.app.generate.Generation;
import inlay.app.generate.Landing;
import inlay.app.generate.Planner;
import inlay.app.generate.Wish;
import inlay.app.platform.Version;
import inlay.editor.document.Document;
import inlay.editor.format.SaveOptions;
import inlay.editor.render.Compositor;
import inlay.genfill.request.Sampling;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that every generating command takes, and the run of what they ask for.
final class GenerationOptions {
    @Option(
            names = "--prompt",
            paramLabel = "TEXT",
            description =
                    "What to show. The built-in content-aware engine fills from the surroundings and reads no prompt.")
    private String prompt = "";

    @Option(names = "--negative", paramLabel = "TEXT", description = "What to avoid. Read by models only.")
    private String negative = "";

    @Mixin
    private final SeedOption seed = new SeedOption();

    @Option(
            names = "--variations",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many variations to make; an .inlay file keeps all of them. Default: ${DEFAULT-VALUE}.")
    private int variations;

    @Option(
            names = "--engine",
            paramLabel = "ID",
            description = {
                "Which engine makes the picture: content-aware, or a checkpoint by its file, name or SHA-256.",
                "Default: the built-in one, content-aware."
            })
    private String engine = "";

    @Option(
            names = "--strength",
            paramLabel = "SHARE",
            defaultValue = "1",
            description = "1 invents the selection anew, less keeps something of it. Default: ${DEFAULT-VALUE}.")
    private double strength;

    @Option(
            names = "--detail",
            paramLabel = "SHARE",
            description = {"For models: the strength of a second pass at full size, 0 for none.", "Default: 0.3."})
    private @Nullable Double detail;

    @ArgGroup(exclusive = false, heading = "%nFor models:%n")
    private SamplingOptions sampling = new SamplingOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to save; the ending says as what. Only .inlay keeps the layer editable.")
    private Path output;

    private final EngineRoster engines = new EngineRoster(EngineChoices.builtIn());
    private final Models models;

    GenerationOptions(Models models) {
        this.models = models;
    }

    /// @param messages where notes go
    /// @throws CommandFailure if there is no such engine, or a number is out of its range
    Wish wish(PrintWriter messages) {
        if (variations < 1) {
            throw new CommandFailure("--variations must be 1 or more.");
        }
        Optional<Sampling> asked = sampling.sampling(Optional.ofNullable(detail));
        if (!engine.isEmpty() && engines.get().find(engine).isEmpty()) {
            engines.set(models.engine(engine, asked, note -> messages.println("Note: " + note)));
        }
        String id =
                engines.get().find(engine).orElseGet(engines.get()::standard).id();
        return new Wish(prompt, negative, seed.start(), variations, id, strength, asked, Optional.empty());
    }

    Planner planner() {
        return new Planner(engines, Compositor::flatten, "Inlay " + Version.current());
    }

    /// Saves what came of it where `--output` says.
    void save(Document document, PictureFiles files) {
        files.save(document, output, SaveOptions.DEFAULT);
    }

    /// Does the work on this thread and lands it.
    ///
    /// @param messages where progress and warnings go
    Document carryOut(Document document, Assignment assignment, PrintWriter messages) {
        engines.get()
                .find(assignment.engine())
                .filter(chosen -> !prompt.isBlank() && !chosen.honoursPrompt())
                .map(EngineChoice::notice)
                .ifPresent(notice -> messages.println("Note: " + notice));
        try (Interruption interruption = Interruption.watched()) {
            var progress = new ProgressLine(messages, interruption);
            Landing.Results results = Generation.run(assignment, engines.get(), progress, () -> false);
            progress.finish();
            return assignment.landing().edit(results).apply(document);
        } finally {
            models.release();
        }
    }
}
