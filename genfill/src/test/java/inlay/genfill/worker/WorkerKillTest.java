package inlay.genfill.worker;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.inference.InferenceSession;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.onnx.TinyModel;
import inlay.genfill.tensor.Tensor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workers are killed at random moments; the property `inlay.kills` says how many.
class WorkerKillTest {

    private static final long SEED = 20_261_123;
    private static final int KILLS = Integer.getInteger("inlay.kills", 20);
    private static final int LATEST_MILLISECONDS = 150;

    @TempDir
    private Path folder;

    @Test
    void everyCallComesToAClearEnd() throws Exception {
        var random = new Random(SEED);
        var plan = new NetworkPlan.OnnxFile(TinyModel.write(folder.resolve("grinding.onnx"), TinyModel.grinding(2000)));
        var input = Map.of("x", identity(48));
        var expected = Map.of("y", identity(48));
        int failures = 0;
        try (var loader = new WorkerLoader(SmallWorkers.real())) {
            for (int kill = 0; kill < KILLS; kill++) {
                try (var session = loader.load(plan, () -> false)) {
                    long process = loader.process().orElseThrow();
                    var killed = killLater(process, random.nextInt(LATEST_MILLISECONDS));
                    failures += runsUntilFailure(session, input, expected);
                    killed.join();
                    assertThat(session.run(input, () -> false))
                            .as("after kill %d of seed %d", kill, SEED)
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(failures).as("failed runs").isEqualTo(KILLS);
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(file -> file.getFileName()
                            .toString()
                            .startsWith(
                                    "inlay-worker-" + ProcessHandle.current().pid())))
                    .isEmpty();
        }
    }

    private static int runsUntilFailure(
            InferenceSession session, Map<String, Tensor> input, Map<String, Tensor> expected) {
        while (true) {
            try {
                assertThat(session.run(input, () -> false)).isEqualTo(expected);
            } catch (WorkerFailureException failure) {
                assertThat(failure).hasMessageContaining("ended the process");
                assertThat(failure.offers()).isNotEmpty();
                return 1;
            }
        }
    }

    private static CompletableFuture<Void> killLater(long process, int milliseconds) {
        return CompletableFuture.runAsync(
                () -> ProcessHandle.of(process)
                        .orElseThrow(() -> new CompletionException(new IllegalStateException("ended before")))
                        .destroyForcibly(),
                CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS));
    }

    private static Tensor identity(int size) {
        float[] values = new float[size * size];
        for (int i = 0; i < size; i++) {
            values[i * size + i] = 1;
        }
        return Tensor.of(values, size, size);
    }
}
