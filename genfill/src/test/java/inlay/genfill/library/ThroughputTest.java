package inlay.genfill.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThroughputTest {

    private static final long SECOND = 1_000_000_000;

    private final Throughput throughput = new Throughput();

    @Test
    void knowsNothingAtFirst() {
        assertThat(throughput.bytesPerSecond()).isEmpty();
        throughput.note(0, 100);
        throughput.note(SECOND / 10, 200);
        assertThat(throughput.bytesPerSecond()).isEmpty();
        assertThat(throughput.remaining(1000)).isEmpty();
    }

    @Test
    void forgetsWhatWasLongAgo() {
        throughput.note(0, 0);
        for (int second = 1; second <= 10; second++) {
            throughput.note(second * SECOND, 1_000_000L + second * 100L);
        }
        assertThat(throughput.bytesPerSecond()).hasValue(100);
        assertThat(throughput.remaining(1_002_000)).contains(Duration.ofSeconds(10));
    }

    @Test
    void beginsAnewWhenBytesAreLost() {
        throughput.note(0, 5000);
        throughput.note(SECOND, 0);
        throughput.note(2 * SECOND, 50);
        assertThat(throughput.bytesPerSecond()).hasValue(50);
    }

    @Test
    void promisesNothingWhileNothingComes() {
        throughput.note(0, 10);
        throughput.note(3 * SECOND, 10);
        assertThat(throughput.remaining(20)).isEmpty();
    }
}
