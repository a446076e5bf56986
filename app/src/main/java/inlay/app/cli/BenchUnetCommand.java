package inlay.app.cli;

import inlay.app.platform.UserFolders;
import inlay.genfill.inference.MemoryUse;
import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.parity.FullSizeUnet;
import inlay.genfill.parity.UnetBenchmark;
import inlay.genfill.weights.NumberFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inlay bench unet`: a denoiser of full size on weights computed by rule.
@Command(name = "unet", sortOptions = false, description = "Load the denoiser of a published size and take steps.")
final class BenchUnetCommand implements Runnable {
    private static final long MEGABYTE = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MODEL", description = "One of: ${COMPLETION-CANDIDATES}.")
    private FullSizeUnet model;

    @Option(
            names = "--size",
            paramLabel = "PIXELS",
            defaultValue = "512",
            description = "Side of the picture; ${DEFAULT-VALUE} unless told.")
    private int side;

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many steps to take; ${DEFAULT-VALUE} unless told.")
    private int steps;

    @Option(
            names = "--format",
            defaultValue = "F32",
            description = "How weights are stored: ${DEFAULT-VALUE} unless told, F16, BF16.")
    private NumberFormat format;

    @Option(names = "--memory", defaultValue = "AMPLE", description = "${DEFAULT-VALUE} unless told, or SPARING.")
    private MemoryUse memory;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Path file = file(model, format, out);
        var loader = new OnnxLoader(RuntimeSettings.STANDARD.using(memory));
        var result = UnetBenchmark.measure(loader, model.plan(file), model.inputs(side), steps);
        out.printf(Locale.ROOT, "parameters       %,d%n", model.parameters());
        out.printf(
                Locale.ROOT,
                "weights          %s, %,d MB%n",
                file,
                file.toFile().length() / MEGABYTE);
        out.printf(Locale.ROOT, "session creation %.2f s%n", seconds(result.creation()));
        out.printf(
                Locale.ROOT,
                "private memory   %,d MB, %.1f %% of the file%n",
                result.own() / MEGABYTE,
                100.0 * result.own() / file.toFile().length());
        out.printf(Locale.ROOT, "peak memory      %,d MB, mapped weights included%n", result.peak() / MEGABYTE);
        for (int step = 0; step < steps; step++) {
            out.printf(
                    Locale.ROOT,
                    "step %d           %.2f s at %d x %d%n",
                    step + 1,
                    seconds(result.steps().get(step)),
                    side,
                    side);
        }
        out.flush();
    }

    private static Path file(FullSizeUnet model, NumberFormat format, PrintWriter out) {
        Path folder = UserFolders.current().cache().resolve("benchmark");
        try {
            if (!Files.isDirectory(folder)) {
                out.println("Writing the weights into " + folder + " ...");
                out.flush();
            }
            return model.file(folder, format);
        } catch (IOException problem) {
            throw new CommandFailure("The weights could not be written into “" + folder + "”: " + problem.getMessage());
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
