package inlay.editor.format.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.format.pixel.ExifOrientation;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExifBlockTest {
    private static final List<ByteOrder> ORDERS = List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN);

    @Test
    void orientationIsSetToUprightInPlace() {
        for (ByteOrder order : ORDERS) {
            byte[] block = block(order, 6);
            ExifBlock exif = ExifBlock.parse(block).orElseThrow();
            assertThat(exif.orientation()).isEqualTo(ExifOrientation.TURNED_LEFT);
            byte[] upright = exif.normalised();
            assertThat(upright).hasSameSizeAs(block);
            assertThat(ExifBlock.parse(upright).orElseThrow().orientation()).isEqualTo(ExifOrientation.UPRIGHT);
            int changed = 0;
            for (int at = 0; at < block.length; at++) {
                changed += block[at] == upright[at] ? 0 : 1;
            }
            assertThat(changed).isEqualTo(1);
        }
    }

    @Test
    void resolutionIsRead() {
        byte[] block = block(ByteOrder.BIG_ENDIAN, 1);
        assertThat(ExifBlock.parse(block).orElseThrow().directory().resolution())
                .isEqualTo(300.5);
    }

    @Test
    void theCamerasThumbnailIsRemovedBytesAndAll() {
        for (ByteOrder order : ORDERS) {
            byte[] first = block(order, 3);
            byte[] picture = new byte[500];
            Arrays.fill(picture, (byte) 0x5A);
            byte[] block = withThumbnail(first, order, picture);
            ExifBlock exif = ExifBlock.parse(block).orElseThrow();
            assertThat(exif.directory().next()).isNotZero();
            byte[] normalised = exif.normalised();
            assertThat(normalised).doesNotContain(0x5A);
            assertThat(normalised.length).isLessThan(block.length);
            assertThat(ExifBlock.parse(normalised).orElseThrow().directory().next())
                    .isZero();
            assertThat(ExifBlock.parse(normalised).orElseThrow().directory().entries())
                    .containsKey(271);
        }
    }

    /// A second directory, as cameras write it, with a picture behind it.
    private static byte[] withThumbnail(byte[] first, ByteOrder order, byte[] picture) {
        int second = first.length + (first.length & 1);
        int pictureAt = second + 2 + 2 * 12 + 4;
        byte[] directory = TiffDirectoryWriter.write(
                new TiffDirectory(
                        Map.of(
                                513, TiffEntry.longs(513, order, pictureAt),
                                514, TiffEntry.longs(514, order, picture.length)),
                        Map.of(),
                        0,
                        0),
                order,
                second);
        ByteBuffer block = ByteBuffer.allocate(pictureAt + picture.length).order(order);
        block.put(first).position(second).put(directory).put(picture);
        int entries = block.getShort(8);
        block.putInt(8 + 2 + 12 * entries, second);
        return block.array();
    }

    @Test
    void randomBytesAreNoBlockOrAHarmlessOne() {
        Random random = new Random(5);
        byte[] sound = withThumbnail(block(ByteOrder.LITTLE_ENDIAN, 6), ByteOrder.LITTLE_ENDIAN, new byte[40]);
        for (int trial = 0; trial < 3000; trial++) {
            byte[] block = Arrays.copyOf(sound, random.nextInt(sound.length + 1));
            for (int change = 0; change < 4 && block.length > 0; change++) {
                block[random.nextInt(block.length)] = (byte) random.nextInt(256);
            }
            ExifBlock.parse(block)
                    .ifPresent(exif -> assertThat(exif.normalised().length).isLessThanOrEqualTo(block.length));
        }
    }

    @Test
    void offsetsOf64BitsHaveNoPlaceInABlock() {
        byte[] big = ByteBuffer.allocate(32)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'I', 'I', 43, 0, 8, 0, 0, 0})
                .putLong(16)
                .putLong(0)
                .putLong(0)
                .array();
        assertThat(ExifBlock.parse(big)).isEmpty();
    }

    private static byte[] block(ByteOrder order, int orientation) {
        Map<Integer, TiffEntry> entries = new TreeMap<>();
        entries.put(
                271, new TiffEntry(271, 2, order, "A maker\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        entries.put(274, TiffEntry.shorts(274, order, orientation));
        entries.put(282, TiffEntry.rational(282, order, 300.5));
        entries.put(296, TiffEntry.shorts(296, order, 2));
        return TiffDirectoryWriter.block(new TiffDirectory(entries, Map.of(), 0, 0), order);
    }
}
