package inlay.genfill.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.tensor.Tensor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The runtime as published writes a number for the machine into the user's cache folder, to report its use under it.
class TelemetryTest {

    @TempDir
    private Path home;

    /// Runs a network and prints its result.
    static final class Program {

        static void main(String[] arguments) {
            try (var session = new OnnxLoader().load(new NetworkPlan.OnnxFile(Path.of(arguments[0])), () -> false)) {
                System.out.println(session.run(Map.of("x", Tensor.of(new float[] {2}, 1)), () -> false)
                        .get("y")
                        .at(0));
            }
        }
    }

    @Test
    void nothingIsCollected(@TempDir Path folder) throws Exception {
        Path model = TinyModel.write(folder.resolve("tiny.onnx"), TinyModel.doubling(TinyModel.FLOAT));
        String tooLongForItsSearch = String.join(":", Collections.nCopies(20, folder + "/" + "x".repeat(200)));
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path") + ":" + tooLongForItsSearch,
                Program.class.getName(),
                model.toString());
        for (String variable : List.of("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")) {
            builder.environment().put(variable, home.toString());
        }
        builder.environment().remove("ORT_DISABLE_TELEMETRY");
        Process process = builder.redirectErrorStream(true).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo("4.0");
        assertThat(process.waitFor()).isZero();
        assertThat(home).isEmptyDirectory();
    }
}
