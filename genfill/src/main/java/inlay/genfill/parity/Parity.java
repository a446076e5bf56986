package inlay.genfill.parity;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.sampling.UnsupportedSchedulerException;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.UnusableWeightsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Repeats golden files of any kind and compares: tiny networks, sampler loops, pipelines.
public final class Parity {

    private static final JsonMapper JSON = new JsonMapper();

    private final OnnxLoader loader;

    public Parity(OnnxLoader loader) {
        this.loader = loader;
    }

    /// Checks a file, or every `.json` file in a folder and below.
    ///
    /// @param report told each finding as soon as there is one
    /// @throws IOException if the path cannot be read
    public void check(Path path, Consumer<Finding> report) throws IOException {
        if (!Files.isDirectory(path)) {
            checkFile(path, report);
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(path)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            checkFile(file, report);
        }
    }

    private void checkFile(Path file, Consumer<Finding> report) throws IOException {
        JsonNode json;
        try {
            json = JSON.readTree(file.toFile());
        } catch (JacksonException problem) {
            report.accept(Finding.failed(file.getFileName().toString(), "is not well-formed JSON"));
            return;
        }
        if (json.has("cls")) {
            report.accept(network(new GoldenNetwork(json)));
        } else if (json.isArray() && json.path(0).has("scheduler")) {
            StreamSupport.stream(json.spliterator(), false)
                    .map(entry -> loop(new SamplerLoop(entry)))
                    .forEach(report);
        } else if (json.has("cases")) {
            pipelines(new PipelineRuns(file, json), report);
        }
    }

    private void pipelines(PipelineRuns runs, Consumer<Finding> report) throws IOException {
        Path folder = Files.createTempDirectory("inlay-parity");
        try {
            runs.check(new Workbench(folder, loader), report);
        } catch (GenerationException | UnusableWeightsException problem) {
            report.accept(Finding.failed(runs.file().getFileName().toString(), String.valueOf(problem.getMessage())));
        } finally {
            delete(folder);
        }
    }

    private Finding network(GoldenNetwork golden) throws IOException {
        var replay = ReferenceClasses.find(golden.referenceClass());
        if (replay.isEmpty()) {
            return Finding.failed(golden.name(), "the class " + golden.referenceClass() + " cannot be built");
        }
        Finding asStated = replay(golden, replay.get());
        Optional<GoldenNetwork> other = asStated.agrees() ? Optional.empty() : golden.withSizesInPixels();
        if (other.isEmpty()) {
            return asStated;
        }
        Finding inPixels = replay(other.get(), replay.get());
        return inPixels.agrees() ? inPixels : asStated;
    }

    private Finding replay(GoldenNetwork golden, Replay replay) throws IOException {
        Path folder = Files.createTempDirectory("inlay-parity");
        try {
            return compare(golden, replay.run(golden, new Workbench(folder, loader)));
        } catch (GenerationException | UnusableWeightsException problem) {
            return Finding.failed(golden.name(), String.valueOf(problem.getMessage()));
        } finally {
            delete(folder);
        }
    }

    private static Finding compare(GoldenNetwork golden, Map<String, Tensor> outputs) {
        List<Figure> figures = new ArrayList<>();
        for (ExpectedTensor expected : golden.outputs()) {
            Tensor output = outputs.get(expected.name());
            if (output == null) {
                return Finding.failed(golden.name(), "the output " + expected.name() + " cannot be computed");
            }
            figures.addAll(expected.compare(output));
        }
        return Finding.of(golden.name(), figures);
    }

    private static Finding loop(SamplerLoop loop) {
        try {
            return Finding.of(loop.name(), LoopFigures.of(loop));
        } catch (UnsupportedSchedulerException problem) {
            return Finding.failed(loop.name(), String.valueOf(problem.getMessage()));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
