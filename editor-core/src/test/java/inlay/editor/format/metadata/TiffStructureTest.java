package inlay.editor.format.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TiffStructureTest {
    @Test
    void whatIsWrittenReadsBackWithItsChildren() throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            TiffDirectory gps = directory(TiffEntry.rational(2, order, 51.25), TiffEntry.shorts(4, order, 9, 8, 7));
            TiffDirectory written = new TiffDirectory(
                    directory(TiffEntry.longs(256, order, 4_000_000_000L), TiffEntry.shorts(258, order, 8))
                            .entries(),
                    Map.of(TiffDirectory.GPS, gps),
                    0,
                    0);
            TiffDirectory read = parse(TiffDirectoryWriter.block(written, order));
            assertThat(read.number(256, 0)).isEqualTo(4_000_000_000L);
            assertThat(read.number(258, 0)).isEqualTo(8);
            assertThat(read.number(999, -1)).isEqualTo(-1);
            TiffDirectory child = read.children().get(TiffDirectory.GPS);
            assertThat(child.entry(2).orElseThrow().fraction()).isEqualTo(51.25);
            assertThat(child.entry(4).orElseThrow().value())
                    .isEqualTo(TiffEntry.shorts(4, order, 9, 8, 7).value());
        }
    }

    @Test
    void centimetresBecomeInches() {
        ByteOrder order = ByteOrder.LITTLE_ENDIAN;
        TiffDirectory directory = directory(TiffEntry.rational(282, order, 100), TiffEntry.shorts(296, order, 3));
        assertThat(directory.resolution()).isEqualTo(254);
    }

    @Test
    void countsAndOffsetsThatTheBytesCannotHoldAreRefused() {
        assertRefused(entry(3, 2_000_000_000, 8), "2000000000 values");
        assertRefused(entry(12, 200, 8), "200 values");
        assertRefused(entry(4, 2, 10_000), "outside the file");
        assertRefused(entry(4, 2, -5), "outside the file");
        assertThatThrownBy(() -> parse(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, -1, -1}))
                .hasMessageContaining("65535 entries");
        assertThatThrownBy(() -> parse(new byte[] {'X', 'X', 42, 0, 8, 0, 0, 0}))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> parse(new byte[] {'I', 'I', 41, 0, 8, 0, 0, 0}))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> parse(new byte[3])).isInstanceOf(IOException.class);
    }

    @Test
    void aFieldOfAnUnknownTypeIsPassedOver() throws IOException {
        assertThat(parse(entry(77, 5, 8)).entry(256).orElseThrow().value()).isEmpty();
    }

    private static void assertRefused(byte[] block, String why) {
        assertThatThrownBy(() -> parse(block)).isInstanceOf(IOException.class).hasMessageContaining(why);
    }

    /// A directory of one field.
    private static byte[] entry(int type, int count, int value) {
        return ByteBuffer.allocate(26)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0})
                .putShort((short) 1)
                .putShort((short) 256)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .putInt(0)
                .array();
    }

    private static TiffDirectory parse(byte[] block) throws IOException {
        return TiffStructure.of(TiffStructure.Source.of(block)).directory();
    }

    private static TiffDirectory directory(TiffEntry... entries) {
        Map<Integer, TiffEntry> map = new TreeMap<>();
        for (TiffEntry entry : entries) {
            map.put(entry.tag(), entry);
        }
        return new TiffDirectory(map, Map.of(), 0, 0);
    }
}
