package inlay.genfill.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.Backend;
import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.worker.ChaosWorker.Behaviour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever happens in the worker, the caller gets a sentence, and the next call is good.
class WorkerFailureTest {

    private static final Map<String, Tensor> INPUT = Map.of("x", Tensor.of(new float[] {1, -2, 3}, 3));
    private static final Map<String, Tensor> DOUBLED = Map.of("y", Tensor.of(new float[] {2, -4, 6}, 3));

    @TempDir
    private Path folder;

    private WorkerLoader loader = new WorkerLoader(SmallWorkers.chaos());

    @AfterEach
    void end() {
        loader.close();
    }

    private Map<String, Tensor> run(Behaviour behaviour) {
        try (var session = loader.load(ChaosWorker.plan(behaviour), () -> false)) {
            return session.run(INPUT, () -> false);
        }
    }

    private WorkerFailureException failure(Behaviour behaviour) {
        var failure = catchThrowableOfType(WorkerFailureException.class, () -> run(behaviour));
        assertThat(failure).as("failure of " + behaviour).isNotNull();
        assertThat(run(Behaviour.GOOD)).isEqualTo(DOUBLED);
        return failure;
    }

    @Test
    void survivesAnAbortInNativeCode() {
        assertThat(failure(Behaviour.ABORT)).hasMessageContaining("brought down the process");
    }

    @Test
    void survivesABadAddressInNativeCode() throws IOException {
        var failure = failure(Behaviour.BAD_ADDRESS);

        assertThat(failure).hasMessageContaining("brought down the process");
        var report = Pattern.compile("“(.*inlay-worker-crash-.*)”").matcher(failure.getMessage());
        assertThat(report.find()).as("names the crash report").isTrue();
        assertThat(Path.of(report.group(1))).isNotEmptyFile();
        Files.delete(Path.of(report.group(1)));
    }

    @Test
    void survivesTheEndOfTheHeap() {
        assertThat(failure(Behaviour.OUT_OF_HEAP))
                .hasMessageContaining("too little memory")
                .extracting(WorkerFailureException::offers)
                .isEqualTo(List.of(new RetryOffer.Sparing()));
    }

    @Test
    void offersLessMemoryAndTheProcessorForAFullGraphicsCard() {
        loader = new WorkerLoader(SmallWorkers.chaos().with(RuntimeSettings.STANDARD.on(Backend.CUDA)));

        assertThat(failure(Behaviour.OUT_OF_NATIVE_MEMORY))
                .hasMessageContaining("CUDA out of memory")
                .extracting(WorkerFailureException::offers)
                .isEqualTo(List.of(new RetryOffer.Sparing(), new RetryOffer.OnProcessor()));
    }

    @Test
    void offersTheProcessorWhenTheGraphicsCardIsLost() {
        loader = new WorkerLoader(SmallWorkers.chaos().with(RuntimeSettings.STANDARD.on(Backend.DIRECTML)));

        assertThat(failure(Behaviour.DEVICE_LOST))
                .hasMessageContaining("stopped answering")
                .extracting(WorkerFailureException::offers)
                .isEqualTo(List.of(new RetryOffer.Again(), new RetryOffer.OnProcessor()));
    }

    @Test
    void survivesAnExit() {
        assertThat(failure(Behaviour.EXIT)).hasMessageContaining("exit code 3");
    }

    @Test
    void survivesADefect() {
        assertThat(failure(Behaviour.DEFECT)).hasMessageContaining("not foreseen");
    }

    @Test
    void isNotStoppedByOutputOfNativeLibraries() {
        assertThat(run(Behaviour.FLOOD_OUTPUT)).isEqualTo(DOUBLED);
    }

    @Test
    void leavesAHangingNetworkAtOnceAndEndsItSoon() {
        long hung = cancelDuring(Behaviour.HANG, Duration.ofMillis(100));

        assertThat(run(Behaviour.GOOD)).isEqualTo(DOUBLED);
        assertThat(loader.process().orElseThrow()).isNotEqualTo(hung);
        assertThat(ProcessHandle.of(hung)).isEmpty();
    }

    @Test
    void keepsAWorkerThatStopsInTime() {
        long stopping = cancelDuring(Behaviour.STOP_SLOWLY, Duration.ofSeconds(60));

        assertThat(run(Behaviour.GOOD)).isEqualTo(DOUBLED);
        assertThat(loader.process()).contains(stopping);
    }

    /// @return the process that was told to stop
    private long cancelDuring(Behaviour behaviour, Duration stop) {
        loader = new WorkerLoader(SmallWorkers.chaos().with(SmallWorkers.stoppingWithin(stop)));
        try (var session = loader.load(ChaosWorker.plan(behaviour), () -> false)) {
            long process = loader.process().orElseThrow();
            var cancelled = new AtomicBoolean();
            Thread.ofVirtual().start(() -> cancelled.set(true));
            assertThatThrownBy(() -> session.run(INPUT, cancelled::get))
                    .isInstanceOf(GenerationCancelledException.class);
            return process;
        }
    }

    @Test
    void endsAWorkerThatAnswersNothing() {
        loader = new WorkerLoader(SmallWorkers.chaos().with(SmallWorkers.silentFor(Duration.ofMillis(500))));
        try (var session = loader.load(ChaosWorker.plan(Behaviour.HANG), () -> false)) {
            var stopped = ProcessHandle.of(loader.process().orElseThrow()).orElseThrow();
            assertThatThrownBy(() -> session.run(INPUT, () -> {
                        freeze(stopped);
                        return false;
                    }))
                    .isInstanceOf(WorkerFailureException.class)
                    .hasMessageContaining("did not answer");
        }
    }

    private static void freeze(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-STOP", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesImpostors(Impostor.Behaviour behaviour) {
        loader = new WorkerLoader(SmallWorkers.impostor(behaviour).with(patience(behaviour)));

        assertThatThrownBy(() -> run(Behaviour.GOOD))
                .isInstanceOf(WorkerFailureException.class)
                .hasMessageContaining(
                        switch (behaviour) {
                            case NEVER_CONNECT -> "said nothing for 2 seconds";
                            case SAY_NOTHING -> "did not say hello";
                            case END_AT_ONCE -> "exit code 9. no license for native code";
                            case OTHER_PROTOCOL, OTHER_SHAPES -> "restart";
                            case OTHER_PROCESS -> "another program";
                            case GARBAGE_FIRST, GARBAGE_LATER, WRONG_ANSWER -> "cannot be understood";
                            case OVERSIZED -> "2147483647 bytes";
                            case ANSWER_NOBODY -> "77";
                            case TENSOR_OUT_OF_REACH -> "beyond";
                            case TRUNCATED -> "did not answer";
                            case HANG_UP -> "closed the connection";
                        });
    }

    private static Patience patience(Impostor.Behaviour behaviour) {
        return switch (behaviour) {
            case NEVER_CONNECT, SAY_NOTHING ->
                new Patience(
                        Duration.ofSeconds(2),
                        SmallWorkers.SHORT.stop(),
                        SmallWorkers.SHORT.silence(),
                        SmallWorkers.SHORT.call(),
                        SmallWorkers.SHORT.release(),
                        SmallWorkers.SHORT.end());
            case TRUNCATED -> SmallWorkers.silentFor(Duration.ofMillis(500));
            default -> SmallWorkers.SHORT;
        };
    }

    @Test
    void saysThatThereIsNoRoomForTensors() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(
                command("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small.toString()) == 0,
                "not run: a file system of 2 MB cannot be mounted by this user");
        var launch = SmallWorkers.chaos().launch();
        loader = new WorkerLoader(SmallWorkers.chaos()
                .with(new Launch(
                        launch.java(), launch.classPath(), launch.entry(), launch.options(), launch.natives(), small)));
        try (var session = loader.load(ChaosWorker.plan(Behaviour.GOOD), () -> false)) {
            assertThatThrownBy(() -> session.run(Map.of("x", Tensor.zeros(1_000_000)), () -> false))
                    .isInstanceOf(WorkerFailureException.class)
                    .hasMessageContaining("no room for 4 MB");
            assertThat(session.run(INPUT, () -> false)).isEqualTo(DOUBLED);
        } finally {
            loader.close();
            command("umount", "-l", small.toString());
        }
    }

    private static int command(String... words) throws Exception {
        return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    }

    @Test
    void saysThatJavaIsMissing() {
        var launch = SmallWorkers.real().launch();
        loader = new WorkerLoader(SmallWorkers.real()
                .with(new Launch(
                        Path.of("/nowhere/bin/java"),
                        launch.classPath(),
                        launch.entry(),
                        launch.options(),
                        Optional.empty(),
                        launch.exchange())));

        assertThatThrownBy(() -> run(Behaviour.GOOD))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("could not be started")
                .hasMessageContaining("/nowhere/bin/java");
    }
}
