package inlay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParityCommandTest {

    private static final String LOOP = """
            [{"tag": "one step", "scheduler": "DDIMScheduler", "steps": 1, "timesteps": [0.0], "config": {},
              "sum_abs": %s, "mean_abs": 0.5, "first4_b0c0": [], "last": %s}]
            """;

    @TempDir
    Path folder;

    private final StringWriter output = new StringWriter();

    @Test
    void failsWhereNumbersDisagree() throws IOException {
        Path file = folder.resolve("loops.json");
        Files.writeString(file, LOOP.formatted("1000000", "0"));
        assertThat(run("parity", file.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(output.toString()).contains("one step sum_abs", "DISAGREES", "0 of 1 agree.");
    }

    @Test
    void failsWhereAClassCannotBeBuilt() throws IOException {
        Files.writeString(folder.resolve("net.json"), "{\"name\": \"net\", \"cls\": \"NoSuchModel\"}");
        assertThat(run("parity", folder.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(output.toString()).contains("net", "NoSuchModel");
    }

    @Test
    void failsWhereThereIsNoFile() {
        assertThat(run("parity", folder.resolve("missing").toString())).isEqualTo(ExitCode.FAILURE);
    }

    private int run(String... arguments) {
        var program = Program.commandLine();
        program.setOut(new PrintWriter(output)).setErr(new PrintWriter(new StringWriter()));
        return Program.run(program, arguments);
    }
}
