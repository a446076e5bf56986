package inlay.genfill.worker.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import inlay.genfill.inference.TensorDescription.ElementType;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeFileTest {

    @TempDir
    private Path folder;

    @Test
    void otherSideSeesWhatIsWrittenWhileTheFileGrows() throws IOException {
        Path file = folder.resolve("exchange");
        try (var written = ExchangeFile.create(file);
                var read = ExchangeFile.open(file)) {
            var random = new Random(5);
            for (int round = 0; round < 4; round++) {
                written.rewind();
                List<MemorySegment> parts = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    var part = written.allocate(random.nextInt(700_000), 1);
                    part.fill((byte) (i + round));
                    parts.add(part);
                }
                for (var part : parts) {
                    long offset = written.offsetOf(part);
                    assertThat(offset % ExchangeFile.ALIGNMENT).isZero();
                    assertThat(read.view(offset, part.byteSize()).mismatch(part))
                            .isEqualTo(-1);
                }
            }
        }
    }

    @Test
    void refusesWhatLiesElsewhere() throws IOException {
        try (var file = ExchangeFile.create(folder.resolve("exchange"))) {
            file.allocate(1000, 1);
            long end = Files.size(folder.resolve("exchange"));

            for (long[] place : new long[][] {
                {-64, 8}, {1, 8}, {64, -1}, {64, Long.MAX_VALUE}, {Long.MAX_VALUE - 63, 64}, {end, 1}, {0, end + 1}
            }) {
                assertThatThrownBy(() -> file.view(place[0], place[1]))
                        .as("%d bytes at %d", place[1], place[0])
                        .isInstanceOf(ProtocolException.class);
            }
            assertThat(file.view(end - 64, 64).byteSize()).isEqualTo(64);
        }
    }

    @Test
    void refusesTensorsWhoseExtentsCannotBe() throws IOException {
        try (var file = ExchangeFile.create(folder.resolve("exchange"))) {
            int huge = Integer.MAX_VALUE;
            for (List<Integer> extents : List.of(List.of(-1), List.of(huge, huge, huge), List.of(huge))) {
                var tensor = new PlacedTensor("x", ElementType.FLOAT64, extents, 0);
                assertThatThrownBy(() -> tensor.in(file)).isInstanceOf(ProtocolException.class);
            }
        }
    }

    @Test
    void saysThatThereIsNoRoom() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "not run: this system has no /dev/full to write to in vain");
        try (var file = ExchangeFile.open(full)) {
            assertThatThrownBy(() -> file.allocate(5 << 20, 1))
                    .isInstanceOf(ExchangeFullException.class)
                    .hasMessageContaining("5 MB");
        }
    }
}
