package inlay.genfill.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.NetworkPlan.BuiltNetwork;
import inlay.genfill.inference.NetworkPlan.OnnxFile;
import inlay.genfill.inference.NetworkRole;
import inlay.genfill.inference.WeightSource;
import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.onnx.TinyModel;
import inlay.genfill.parity.GoldenNetwork;
import inlay.genfill.parity.Parity;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.component.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Networks that Inlay builds cross to the worker as plans.
class WorkerParityTest {

    private static final WorkerLoader LOADER = new WorkerLoader(SmallWorkers.real());

    @AfterAll
    static void end() {
        LOADER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unet-sd15", "unet-sd2"})
    void computesWhatThisProcessDoes(String name, @TempDir Path folder) throws Exception {
        GoldenNetwork golden = golden(name);
        Path file = folder.resolve("network.safetensors");
        golden.write(file, NumberFormat.F16, UnaryOperator.identity());
        var settings = golden.json().path("config").toString();
        var plan = new BuiltNetwork(NetworkRole.DENOISER, new WeightSource(file, Component.DENOISER, settings));

        try (var here = new OnnxLoader().load(plan, () -> false);
                var there = LOADER.load(plan, () -> false)) {
            assertThat(there.inputs()).isEqualTo(here.inputs());
            assertThat(there.run(golden.inputs(), () -> false)).isEqualTo(here.run(golden.inputs(), () -> false));
        }
    }

    private static GoldenNetwork golden(String name) throws IOException {
        try (var stream = Parity.class.getResourceAsStream("tiny/" + name + ".json")) {
            return new GoldenNetwork(new JsonMapper().readTree(Objects.requireNonNull(stream)));
        }
    }

    @Test
    void saysWhatIsWrongWithWeights(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("cut.safetensors"), new byte[] {1, 2, 3});
        var plan = new BuiltNetwork(NetworkRole.DENOISER, new WeightSource(file, Component.DENOISER, "{}"));

        assertThatThrownBy(() -> LOADER.load(plan, () -> false))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("cut.safetensors")
                .hasMessageNotContaining("unexpected");
    }

    @Test
    void noticesThatAFileWasReplaced(@TempDir Path folder) {
        Path file = folder.resolve("model.onnx");
        var plan = new OnnxFile(file);
        var input = Map.of("x", Tensor.of(new float[] {1}, 1));
        TinyModel.write(file, TinyModel.withWeights(List.of(1L), 5));
        try (var session = LOADER.load(plan, () -> false)) {
            assertThat(session.run(input, () -> false).get("y").at(0)).isEqualTo(6);
        }
        TinyModel.write(file, TinyModel.withWeights(List.of(1L, 1L), 7));
        try (var session = LOADER.load(plan, () -> false)) {
            assertThat(session.run(input, () -> false).get("y").at(0)).isEqualTo(8);
        }
    }
}
