package inlay.genfill.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.inference.Backend;
import inlay.genfill.inference.BackendMissingException;
import inlay.genfill.inference.NativeTensor;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.inference.TensorDescription;
import inlay.genfill.inference.TensorDescription.ElementType;
import inlay.genfill.tensor.Tensor;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnnxSessionTest {

    @TempDir
    private Path folder;

    private OnnxSession open(byte[] model) {
        return new OnnxLoader()
                .load(new NetworkPlan.OnnxFile(TinyModel.write(folder.resolve("tiny.onnx"), model)), () -> false);
    }

    @ParameterizedTest
    @ValueSource(ints = {TinyModel.FLOAT, TinyModel.FLOAT16, TinyModel.INT64})
    void computesInTheNumbersOfTheNetwork(int type) {
        try (var session = open(TinyModel.doubling(type))) {
            var computed = session.run(Map.of("x", Tensor.of(new float[] {1, -3, 2048}, 3)), () -> false);

            assertThat(computed).containsExactly(Map.entry("y", Tensor.of(new float[] {2, -6, 4096}, 3)));
        }
    }

    @Test
    void describesWhatItTakes() {
        try (var session = open(TinyModel.doubling(TinyModel.INT64))) {
            assertThat(session.inputs()).containsExactly(new TensorDescription("x", ElementType.INT64, List.of(-1L)));
        }
    }

    @Test
    void readsAndWritesMemoryOffTheHeap() {
        try (var session = open(TinyModel.doubling(TinyModel.FLOAT));
                Arena arena = Arena.ofShared()) {
            var input = arena.allocateFrom(ValueLayout.JAVA_FLOAT, 1.5f, 4);
            var output = arena.allocate(8, 8);
            var computed = session.run(
                    Map.of("x", new NativeTensor(ElementType.FLOAT32, List.of(2), input)),
                    () -> false,
                    (size, alignment) -> output.asSlice(0, size));

            assertThat(computed.get("y").extents()).containsExactly(2);
            assertThat(output.toArray(ValueLayout.JAVA_FLOAT)).containsExactly(3, 8);
        }
    }

    @Test
    void stopsBetweenTwoNodes() {
        try (var session = open(TinyModel.grinding(100_000))) {
            var matrix = Map.of("x", Tensor.zeros(256, 256));

            assertThatThrownBy(() -> session.run(matrix, () -> true)).isInstanceOf(GenerationCancelledException.class);
        }
    }

    @Test
    void saysThatABackEndIsMissing() {
        var plan = new NetworkPlan.OnnxFile(
                TinyModel.write(folder.resolve("tiny.onnx"), TinyModel.doubling(TinyModel.FLOAT)));
        var loader = new OnnxLoader(RuntimeSettings.STANDARD.on(Backend.DIRECTML));

        assertThatThrownBy(() -> loader.load(plan, () -> false))
                .isInstanceOf(BackendMissingException.class)
                .hasMessageContaining("DirectX 12");
    }
}
