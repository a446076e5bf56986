package inlay.app.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TransferTextTest {
    private static final long SECOND = 1_000_000_000;

    private final TransferText text = new TransferText();

    @Test
    void saysHowMuchHowFastAndHowLong() {
        OptionalLong total = OptionalLong.of(1_000_000_000);
        assertThat(text.at(0, "Downloading ink", 0, total)).isEqualTo("Downloading ink");
        assertThat(text.at(SECOND, "Downloading ink", 10_000_000, total))
                .isEqualTo("Downloading ink  10.0 MB of 1.00 GB, 10.0 MB/s, 1 min left");
        assertThat(text.at(2 * SECOND, "Downloading ink", 20_000_000, OptionalLong.empty()))
                .isEqualTo("Downloading ink  20.0 MB, 10.0 MB/s");
    }

    @Test
    void anotherTaskHasAnotherPace() {
        text.at(0, "Downloading", 0, OptionalLong.empty());
        text.at(SECOND, "Downloading", 500, OptionalLong.empty());
        assertThat(text.at(2 * SECOND, "Checking", 100, OptionalLong.of(500)))
                .isEqualTo("Checking  100 bytes of 500 bytes");
    }
}
