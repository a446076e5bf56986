package inlay.genfill.worker;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.tensor.Tensor;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An editor that is killed leaves neither processes nor files behind.
class OrphanTest {

    @TempDir
    private Path temporary;

    /// Starts a worker, prints its number, and lets it hang in a run.
    static final class Editor {

        static void main() {
            var loader = new WorkerLoader(SmallWorkers.chaos());
            var session = loader.load(ChaosWorker.plan(ChaosWorker.Behaviour.HANG), () -> false);
            System.out.println(loader.process().orElseThrow());
            session.run(Map.of("x", Tensor.zeros(3)), () -> false);
        }
    }

    @Test
    void workerEndsWithItsEditor() throws Exception {
        var standard = Launch.ofThisProgram();
        Process editor = new ProcessBuilder(List.of(
                        standard.java().toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        standard.classPath(),
                        Editor.class.getName()))
                .redirectErrorStream(true)
                .start();
        ProcessHandle worker;
        try (var output = new BufferedReader(new InputStreamReader(editor.getInputStream(), StandardCharsets.UTF_8))) {
            worker = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        } finally {
            editor.destroyForcibly().waitFor();
        }

        worker.onExit().get(1, TimeUnit.MINUTES);

        try (var left = Files.list(temporary)) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("inlay-worker")))
                    .isEmpty();
        }
        try (var left = Files.list(standard.exchange())) {
            assertThat(left.filter(
                            file -> file.getFileName().toString().startsWith("inlay-worker-" + editor.pid() + "-")))
                    .isEmpty();
        }
    }
}
