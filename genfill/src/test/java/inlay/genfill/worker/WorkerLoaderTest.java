package inlay.genfill.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.InferenceSession;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.inference.TensorDescription;
import inlay.genfill.inference.TensorDescription.ElementType;
import inlay.genfill.onnx.TinyModel;
import inlay.genfill.tensor.Tensor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the real worker and the real runtime.
class WorkerLoaderTest {

    private static final Map<String, Tensor> INPUT = Map.of("x", Tensor.of(new float[] {1, -2, 3}, 3));
    private static final Map<String, Tensor> DOUBLED = Map.of("y", Tensor.of(new float[] {2, -4, 6}, 3));

    @TempDir
    private Path folder;

    private WorkerLoader loader = new WorkerLoader(SmallWorkers.real());

    @AfterEach
    void end() {
        loader.close();
    }

    private NetworkPlan plan(String name, byte[] model) {
        return new NetworkPlan.OnnxFile(TinyModel.write(folder.resolve(name + ".onnx"), model));
    }

    private InferenceSession load(NetworkPlan plan) {
        return loader.load(plan, () -> false);
    }

    @Test
    void computesInAnotherProcess() {
        try (var session = load(plan("half", TinyModel.doubling(TinyModel.FLOAT16)))) {
            assertThat(session.inputs()).containsExactly(new TensorDescription("x", ElementType.FLOAT16, List.of(-1L)));
            assertThat(session.run(INPUT, () -> false)).isEqualTo(DOUBLED);
            assertThat(loader.process().orElseThrow())
                    .isNotEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void carriesTensorsOfAnySizeAndNumber() {
        try (var session = load(plan("any", TinyModel.doubling(TinyModel.FLOAT)))) {
            for (int size : new int[] {0, 1, 17, 3_000_000, 5}) {
                float[] values = new float[size];
                for (int i = 0; i < size; i++) {
                    values[i] = i;
                }
                var given = Tensor.of(values, size);
                assertThat(session.run(Map.of("x", given), () -> false)).isEqualTo(Map.of("y", given.times(2)));
            }
        }
    }

    @Test
    void survivesTheWorkerBetweenTwoRuns() {
        try (var session = load(plan("one", TinyModel.doubling(TinyModel.FLOAT)))) {
            long first = loader.process().orElseThrow();
            ProcessHandle.of(first).orElseThrow().destroyForcibly();
            ProcessHandle.of(first).ifPresent(process -> process.onExit().join());

            assertThat(session.run(INPUT, () -> false)).isEqualTo(DOUBLED);
            assertThat(loader.process().orElseThrow()).isNotEqualTo(first);
        }
    }

    @Test
    void saysWhyAFileIsNoNetwork() {
        var broken = plan("broken", new byte[] {1, 2, 3, 4});

        assertThatThrownBy(() -> load(broken))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("broken.onnx");
        assertThatThrownBy(() -> load(new NetworkPlan.OnnxFile(folder.resolve("missing.onnx"))))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("missing.onnx");
    }

    @Test
    void refusesAnInputThatIsMissing() {
        try (var session = load(plan("one", TinyModel.doubling(TinyModel.FLOAT)))) {
            assertThatThrownBy(() -> session.run(Map.of(), () -> false))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("x");
        }
    }

    @Test
    void loadsAgainWhatTheBudgetPutOut() {
        loader = new WorkerLoader(SmallWorkers.real().withModelBytes(1));
        try (var one = load(plan("one", TinyModel.doubling(TinyModel.FLOAT)));
                var other = load(plan("other", TinyModel.doubling(TinyModel.INT64)))) {
            assertThat(one.run(INPUT, () -> false)).isEqualTo(DOUBLED);
            assertThat(other.run(INPUT, () -> false)).isEqualTo(DOUBLED);
            assertThat(one.run(INPUT, () -> false)).isEqualTo(DOUBLED);
        }
    }

    @Test
    void endsAWorkerThatHasNothingToDo() throws InterruptedException {
        loader = new WorkerLoader(SmallWorkers.real()
                .with(new Patience(
                        SmallWorkers.SHORT.start(),
                        SmallWorkers.SHORT.stop(),
                        SmallWorkers.SHORT.silence(),
                        SmallWorkers.SHORT.call(),
                        Duration.ofMillis(20),
                        Duration.ofMillis(50))));
        try (var session = load(plan("one", TinyModel.doubling(TinyModel.FLOAT)))) {
            while (loader.process().isPresent()) {
                Thread.sleep(10);
            }
            assertThat(session.run(INPUT, () -> false)).isEqualTo(DOUBLED);
        }
    }

    @Test
    void acceptsAnOfferWithTheSameSession() {
        try (var session = load(plan("one", TinyModel.doubling(TinyModel.FLOAT)))) {
            loader.accept(new RetryOffer.Sparing());

            assertThat(session.run(INPUT, () -> false)).isEqualTo(DOUBLED);
        }
    }
}
