package inlay.genfill.graph;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.inference.InferenceSession;
import inlay.genfill.inference.MemoryUse;
import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.ReplacedWeights;
import inlay.genfill.weights.SafetensorsFile;
import inlay.genfill.weights.SafetensorsWriter;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GraphTest {

    private static final Extent ANY = Extent.named("any");

    @TempDir
    Path folder;

    @Test
    void computesALinearLayerFromAFile() throws IOException {
        assertThat(linear(file("a", NumberFormat.F32), MemoryUse.AMPLE)).containsExactly(15, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "F16, AMPLE",
        "F16, SPARING",
        "BF16, AMPLE",
        "BF16, SPARING",
        "F8_E4M3, AMPLE",
        "F8_E4M3, SPARING",
        "F8_E5M2, AMPLE",
        "F8_E5M2, SPARING",
        "F64, AMPLE"
    })
    void widensNarrowWeights(NumberFormat format, MemoryUse memoryUse) throws IOException {
        assertThat(linear(file("a", format), memoryUse)).containsExactly(15, 5);
    }

    @ParameterizedTest
    @EnumSource(MemoryUse.class)
    void takesWeightsFromMemory(MemoryUse memoryUse) throws IOException {
        assertThat(linear(inMemory(file("a", NumberFormat.F32), "layer.weight"), memoryUse))
                .containsExactly(15, 5);
        assertThat(linear(inMemory(file("a", NumberFormat.F32), "layer.weight", "layer.bias"), memoryUse))
                .containsExactly(15, 5);
    }

    /// The runtime's optimisations must see the weights that are in memory, or they would fold something else.
    @Test
    void foldsWeightsFromMemoryBesideNarrowOnes() throws IOException {
        Weights file = file("a", NumberFormat.F16);
        var computed = file.tensor("layer.weight").transposed().transposed();
        assertThat(linear(new ReplacedWeights(file, Map.of("layer.weight", computed)), MemoryUse.AMPLE))
                .containsExactly(15, 5);
    }

    @Test
    void takesWeightsFromSeveralFolders() throws IOException {
        Files.createDirectories(folder.resolve("deep/er"));
        var near = file("a", NumberFormat.F32);
        try (var far = SafetensorsFile.open(write("deep/er/b", NumberFormat.F32, 100))) {
            var mixed = new ReplacedWeights(near, Map.of("layer.bias", far.tensor("layer.bias")));
            assertThat(linear(mixed, MemoryUse.AMPLE)).containsExactly(114, 104);
        }
    }

    @Test
    void runsAFileBehindALink() throws IOException {
        Path hidden = Files.createDirectories(folder.resolve("hidden"));
        write("hidden/model", NumberFormat.F32, 1);
        Path link = Files.createSymbolicLink(folder.resolve("link"), hidden.resolve("model"));
        assertThat(linear(SafetensorsFile.open(link), MemoryUse.AMPLE)).containsExactly(15, 5);
    }

    private float[] linear(Weights weights, MemoryUse memoryUse) {
        var graph = new Graph();
        Value input = graph.input("input", ElementType.FLOAT32, ANY, Extent.of(3));
        graph.output("output", Scope.of(graph, weights).at("layer").linear(input));
        return run(graph, memoryUse, weights, Map.of("input", Tensor.of(new float[] {1, 2, 3}, 1, 3)))
                .toArray();
    }

    static Tensor run(Graph graph, MemoryUse memoryUse, Weights weights, Map<String, Tensor> inputs) {
        var model = graph.build();
        InferenceSession session = new OnnxLoader(RuntimeSettings.STANDARD.using(memoryUse)).load(model);
        weights.close();
        try (session) {
            return session.run(inputs, () -> false).get("output");
        }
    }

    private Weights file(String name, NumberFormat format) throws IOException {
        return SafetensorsFile.open(write(name, format, 1));
    }

    private Path write(String name, NumberFormat format, float bias) throws IOException {
        Path file = folder.resolve(name);
        new SafetensorsWriter()
                .add("layer.weight", format, Shape.of(2, 3), 1, 2, 3, 0, 2, 0)
                .add("layer.bias", format, Shape.of(2), bias, bias)
                .write(file);
        return file;
    }

    /// Weights some of which are no longer where the file has them.
    private static Weights inMemory(Weights file, String... names) {
        Map<String, inlay.genfill.weights.Tensor> computed = new HashMap<>();
        for (String name : names) {
            var tensor = file.tensor(name);
            var copy = new inlay.genfill.weights.Tensor(
                    name, tensor.format(), tensor.shape(), tensor.data(), Optional.empty());
            computed.put(name, copy);
        }
        return new ReplacedWeights(file, computed);
    }
}
