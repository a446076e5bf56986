package inlay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.backend.Backends;
import inlay.genfill.inference.Backend;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class DevicesCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    private int run(CommandLine command, String... arguments) {
        return Program.run(command.setOut(new PrintWriter(output)).setErr(new PrintWriter(errors)), arguments);
    }

    @Test
    void listsEveryBackEndWithAReason() {
        assertThat(run(new CommandLine(new DevicesCommand(Backends.in(folder))), "--all", "--json"))
                .isZero();

        var devices = new JsonMapper().readTree(output.toString()).get("devices");
        assertThat(devices.findValuesAsString("id")).containsExactly("cpu", "cuda", "directml", "webgpu", "coreml");
        assertThat(devices.get(0).get("state").asString()).as(output.toString()).isEqualTo("usable");
        for (var device : devices) {
            assertThat(device.get("state").asString().equals("usable"))
                    .isEqualTo(device.get("reason").asString().isEmpty());
        }
    }

    @Test
    void removesOnlyWhatIsInstalled() throws Exception {
        var backends = Backends.in(folder);

        assertThat(run(BackendsCommand.commandLine(backends), "remove", "cuda")).isEqualTo(ExitCode.FAILURE);
        assertThat(errors.toString()).contains("is not installed");

        Path installed = Files.createDirectories(backends.folder(Backend.CUDA).resolve("deep"));
        assertThat(run(BackendsCommand.commandLine(backends), "remove", "cuda")).isZero();
        assertThat(installed.getParent()).doesNotExist();
    }

    @Test
    void namesTheBackEndsThereAre() {
        assertThat(run(BackendsCommand.commandLine(Backends.in(folder)), "install", "quantum"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(errors.toString()).contains("cpu, cuda, directml, webgpu, coreml");
    }

    @Test
    void installsNothingThatComesWithInlay() {
        assertThat(run(BackendsCommand.commandLine(Backends.in(folder)), "install", "cpu"))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(errors.toString()).contains("comes with Inlay");
    }
}
