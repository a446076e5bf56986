package inlay.editor.format.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.format.metadata.EmbeddedBlocks;
import inlay.editor.raster.PixelBlock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JpegSegmentsTest {
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0, 1, 2, 1, 0, 96, 0, 96, 0, 0};
    private static final byte[] YCC_IDS = {1, 2, 3};
    private static final byte[] RGB_IDS = {'R', 'G', 'B'};

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @Test
    void theFrameIsRead() throws IOException {
        start();
        segment(0xE0, JFIF);
        frame(0xC2, YCC_IDS);
        JpegHeader header = read();
        assertThat(header.width()).isEqualTo(640);
        assertThat(header.height()).isEqualTo(300);
        assertThat(header.components()).isEqualTo(3);
        assertThat(header.isCommon()).isTrue();
        assertThat(header.blocks().resolution()).isEqualTo(96);
    }

    @Test
    void whichColoursThreeComponentsAreFollowsLibjpegsRule() throws IOException {
        assertThat(isRgb(true, -1, RGB_IDS)).as("JFIF is always YCbCr").isFalse();
        assertThat(isRgb(false, 0, YCC_IDS)).as("Adobe says none").isTrue();
        assertThat(isRgb(false, 1, RGB_IDS)).as("Adobe says YCbCr").isFalse();
        assertThat(isRgb(false, -1, RGB_IDS)).as("by name").isTrue();
        assertThat(isRgb(false, -1, YCC_IDS)).as("by name").isFalse();
    }

    private boolean isRgb(boolean jfif, int adobe, byte[] ids) throws IOException {
        start();
        if (jfif) {
            segment(0xE0, JFIF);
        }
        if (adobe >= 0) {
            segment(0xEE, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) adobe});
        }
        frame(0xC0, ids);
        return read().rgb();
    }

    @Test
    void aProfileInPartsIsPutTogetherInOrder() throws IOException {
        byte[] icc = new byte[200_000];
        new Random(1).nextBytes(icc);
        byte[] segments = JpegBlocks.segments(EmbeddedBlocks.NONE.withIcc(icc));
        start();
        file.writeBytes(segments);
        frame(0xC0, YCC_IDS);
        assertThat(read().blocks().icc()).isEqualTo(icc);
    }

    @Test
    void blocksTooLargeForASegmentAreReportedAndLeftOut() {
        EmbeddedBlocks blocks = EmbeddedBlocks.NONE.withExif(new byte[70_000]).withXmp(new byte[70_000]);
        assertThat(JpegBlocks.segments(blocks)).isEmpty();
        assertThat(JpegBlocks.notes(blocks)).hasSize(2).allMatch(note -> note.contains("too large for a JPEG"));
        assertThat(JpegBlocks.notes(EmbeddedBlocks.NONE)).isEmpty();
    }

    @Test
    void cutAndSenselessFilesAreRefused() throws IOException {
        start();
        segment(0xE0, JFIF);
        frame(0xC0, YCC_IDS);
        byte[] whole = file.toByteArray();
        for (int length = 2; length <= whole.length - 7; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> JpegSegments.read(new ByteArrayInputStream(cut)))
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> JpegSegments.read(new ByteArrayInputStream(new byte[100_000])))
                .isInstanceOf(IOException.class);
        byte[] endless = new byte[300_000];
        Arrays.fill(endless, (byte) 0xFF);
        assertThatThrownBy(() -> JpegSegments.read(new ByteArrayInputStream(endless)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> JpegSegments.read(new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void segmentsGoBehindTheFirstOneOrToTheFront() throws IOException {
        byte[] inserted = {9, 9, 9};
        byte[] jfif = {-1, (byte) 0xD8, -1, (byte) 0xE0, 0, 4, 1, 2, 5, 6, 7};
        assertThat(inserted(jfif, inserted)).containsExactly(0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 9, 9, 9, 5, 6, 7);
        byte[] other = {-1, (byte) 0xD8, -1, (byte) 0xDB, 0, 4, 1, 2, 5, 6, 7};
        assertThat(inserted(other, inserted)).containsExactly(0xFF, 0xD8, 9, 9, 9, 0xFF, 0xDB, 0, 4, 1, 2, 5, 6, 7);
    }

    /// Written byte by byte and in one piece, which must come to the same.
    private static byte[] inserted(byte[] jpeg, byte[] segments) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        ByteArrayOutputStream single = new ByteArrayOutputStream();
        try (SegmentInsertion one = new SegmentInsertion(whole, segments);
                SegmentInsertion other = new SegmentInsertion(single, segments)) {
            one.write(jpeg);
            for (byte value : jpeg) {
                other.write(value);
            }
        }
        assertThat(single.toByteArray()).isEqualTo(whole.toByteArray());
        return whole.toByteArray();
    }

    @Test
    void conversionIsWithinOneStepOfTheExactFormulas() {
        JpegHeader header = new JpegHeader(256, 1, 8, 3, 0xC0, false, EmbeddedBlocks.NONE);
        Random random = new Random(4);
        byte[] samples = new byte[3 * 256];
        for (int trial = 0; trial < 50; trial++) {
            random.nextBytes(samples);
            PixelBlock block = YccConversion.strip(samples, header, 0, 1);
            for (int x = 0; x < 256; x++) {
                double luma = samples[3 * x] & 255;
                double cb = (samples[3 * x + 1] & 255) - 128;
                double cr = (samples[3 * x + 2] & 255) - 128;
                assertNear(block.pixel(x, 0).red(), luma + 1.402 * cr);
                assertNear(block.pixel(x, 0).green(), luma - 0.344136 * cb - 0.714136 * cr);
                assertNear(block.pixel(x, 0).blue(), luma + 1.772 * cb);
            }
        }
    }

    private static void assertNear(int actual, double exact) {
        assertThat(actual % 257).isZero();
        assertThat(Math.abs(actual / 257.0 - Math.clamp(exact, 0, 255))).isLessThan(1);
    }

    private void start() {
        file.reset();
        file.writeBytes(new byte[] {-1, (byte) 0xD8});
    }

    private void frame(int marker, byte[] ids) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes(new byte[] {8, 1, 44, 2, (byte) 128, (byte) ids.length});
        for (byte id : ids) {
            frame.writeBytes(new byte[] {id, 0x11, 0});
        }
        segment(marker, frame.toByteArray());
        segment(0xDA, "scan".getBytes(StandardCharsets.US_ASCII));
    }

    private void segment(int marker, byte[] content) {
        file.write(0xFF);
        file.write(marker);
        file.write(content.length + 2 >> 8);
        file.write(content.length + 2);
        file.writeBytes(content);
    }

    private JpegHeader read() throws IOException {
        return JpegSegments.read(new ByteArrayInputStream(file.toByteArray()));
    }
}
