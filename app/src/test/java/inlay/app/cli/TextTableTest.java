package inlay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private final StringWriter output = new StringWriter();

    @Test
    void columnsAreAsWideAsTheyNeedToBe() {
        TextTable table = new TextTable(1);
        table.row("ink", "9 kB", "LoRA");
        table.row("Überblendung", "12 MB", "");
        assertThat(table.lines()).containsExactly("ink            9 kB  LoRA", "Überblendung  12 MB");
        assertThat(new TextTable().lines()).isEmpty();
    }

    @Test
    void aTransferIsOneLineThatIsWipedInTheEnd() {
        TransferLine line = new TransferLine(new PrintWriter(output), true);
        line.report("Downloading ink", 500, OptionalLong.of(1000));
        assertThat(output.toString())
                .isEqualTo("\r" + "█".repeat(12) + "░".repeat(12) + " Downloading ink  500 bytes of 1.00 kB");
        line.report("Downloading ink", 501, OptionalLong.of(1000));
        assertThat(output.toString().chars().filter(c -> c == '\r')).hasSize(1);
        line.finish();
        assertThat(output.toString()).endsWith(" \r");
        assertThat(line.stopped()).isFalse();
    }

    @Test
    void nothingIsPrintedWhereNobodyWatches() {
        TransferLine line = new TransferLine(new PrintWriter(output), false);
        line.report("Downloading ink", 500, OptionalLong.empty());
        line.finish();
        assertThat(output.toString()).isEmpty();
    }
}
