package inlay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.platform.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ProgramTest {
    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void printsItsVersion() {
        assertThat(run("--version")).isEqualTo(ExitCode.SUCCESS);
        assertThat(output).hasToString("Inlay " + Version.current() + System.lineSeparator());
    }

    @Test
    void helpListsCommandsExitCodesAndExamples() {
        assertThat(run("--help")).isEqualTo(ExitCode.SUCCESS);
        assertThat(output.toString()).contains("completion", "Exit codes:", "Examples:", "inlay photo.jpg");
    }

    @Test
    void everyCommandExplainsItself() {
        for (String name : Program.commandLine().getSubcommands().keySet()) {
            assertThat(run(name, "--help")).as(name).isEqualTo(ExitCode.SUCCESS);
        }
        assertThat(output.toString()).contains("Usage: inlay completion");
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void everyCommandIsDescribedInTheList() {
        Program.commandLine().getSubcommands().forEach((name, command) -> assertThat(
                        command.getCommandSpec().usageMessage().description())
                .as(name)
                .isNotEmpty());
    }

    @Test
    void wrongOptionIsAUsageErrorWithASuggestion() {
        assertThat(run("--versoin")).isEqualTo(ExitCode.USAGE);
        assertThat(errors.toString())
                .contains("Unknown option: '--versoin'", "--version")
                .doesNotContain("\tat ");
    }

    @Test
    void wrongCommandIsAUsageErrorInOneSentence() {
        assertThat(run("fil")).isEqualTo(ExitCode.USAGE);
        assertThat(errors.toString()).startsWith("There is neither a command nor a file called 'fil'.");
        assertThat(output.toString()).isEmpty();
    }

    @Test
    void completionScriptIsValidBash(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(run("completion")).isEqualTo(ExitCode.SUCCESS);
        Path script = Files.writeString(folder.resolve("inlay.bash"), output.toString());
        var check = new ProcessBuilder("bash", "-c", "source " + script + " && complete -p inlay").start();
        assertThat(check.waitFor()).isZero();
        assertThat(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("inlay");
    }

    private int run(String... arguments) {
        CommandLine program =
                Program.commandLine().setOut(new PrintWriter(output)).setErr(new PrintWriter(errors));
        return Program.run(program, arguments);
    }
}
