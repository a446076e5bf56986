package inlay.editor.format.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.Adler32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngPartsTest {
    private static final int[] WRITTEN = {PngFilter.NONE, PngFilter.SUB, PngFilter.UP, PngFilter.PAETH};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 8})
    void everyFilterIsUndone(int step) {
        Random random = new Random(step);
        for (int length : new int[] {step, 5 * step, 97 * step}) {
            byte[] rows = new byte[2 * length];
            random.nextBytes(rows);
            for (int filter : WRITTEN) {
                byte[] filtered = rows.clone();
                PngFilter.apply(filter, rows, length, 0, length, step, filtered, length);
                assertThat(PngFilter.undo(filter, filtered, length, 0, length, step))
                        .isTrue();
                assertThat(filtered).isEqualTo(rows);
            }
        }
    }

    @Test
    void theAverageFilterIsUndoneAsTheSpecificationSays() {
        byte[] rows = {10, 20, 30, 40, 1, 2, 3, 4};
        PngFilter.undo(PngFilter.AVERAGE, rows, 4, 0, 4, 1);
        // 1 + 10/2, 2 + (6 + 20)/2, 3 + (15 + 30)/2, 4 + (25 + 40)/2
        assertThat(rows).containsExactly(10, 20, 30, 40, 6, 15, 25, 36);
        byte[] first = {4, 4, 4, 4};
        PngFilter.undo(PngFilter.AVERAGE, first, 0, -1, 4, 2);
        assertThat(first).containsExactly(4, 4, 6, 6);
    }

    @Test
    void theFirstRowSeesZerosAboveIt() {
        byte[] up = {1, 2, 3};
        PngFilter.undo(PngFilter.UP, up, 0, -1, 3, 1);
        assertThat(up).containsExactly(1, 2, 3);
        byte[] paeth = {1, 2, 3};
        PngFilter.undo(PngFilter.PAETH, paeth, 0, -1, 3, 1);
        assertThat(paeth).containsExactly(1, 3, 6);
        assertThat(PngFilter.undo(5, paeth, 0, -1, 3, 1)).isFalse();
        assertThat(PngFilter.undo(-1, paeth, 0, -1, 3, 1)).isFalse();
    }

    @Test
    void joinedChecksumsAreTheChecksumOfTheWhole() {
        Random random = new Random(2);
        byte[] whole = new byte[200_000];
        random.nextBytes(whole);
        Adler32 expected = new Adler32();
        expected.update(whole);
        AdlerSum sum = new AdlerSum();
        for (int from = 0; from < whole.length; ) {
            int length = Math.min(whole.length - from, random.nextInt(70_000));
            Adler32 piece = new Adler32();
            piece.update(whole, from, length);
            sum.append(piece.getValue(), length);
            from += length;
        }
        assertThat(sum.value()).isEqualTo(expected.getValue());
    }

    @Test
    void headersOfImpossiblePicturesAreRefused() throws IOException {
        PngHeader sound = new PngHeader(7, 9, 16, PngHeader.ColorType.RGBA, true);
        assertThat(PngHeader.parse(sound.chunk())).isEqualTo(sound);
        assertThat(sound.rowBytes(7)).isEqualTo(56);
        assertThat(new PngHeader(9, 1, 1, PngHeader.ColorType.GRAY, false).rowBytes(9))
                .isEqualTo(2);
        for (int[] fault : new int[][] {{8, 3}, {8, 0}, {8, 32}, {8, 4}, {9, 1}, {9, 5}, {10, 1}, {11, 1}, {12, 2}}) {
            byte[] chunk = sound.chunk();
            chunk[fault[0]] = (byte) fault[1];
            assertThatThrownBy(() -> PngHeader.parse(chunk)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> PngHeader.parse(new byte[12])).isInstanceOf(IOException.class);
    }

    @Test
    void sevenPassesCoverEveryPixelOnce() {
        for (int width = 1; width < 20; width++) {
            for (int height = 1; height < 20; height++) {
                int pixels = 0;
                for (PngPass pass : PngPass.values()) {
                    pixels += Math.max(0, pass.columns(width)) * Math.max(0, pass.rows(height));
                }
                assertThat(pixels).isEqualTo(width * height);
            }
        }
    }

    @Test
    void textsAndProfilesComeBackAndCutOnesAreRefused() throws IOException {
        byte[] icc = new byte[10_000];
        new Random(1).nextBytes(icc);
        assertThat(PngText.profile(PngText.profileChunk(icc))).isEqualTo(icc);
        byte[] packet = "<xmp/>".getBytes(StandardCharsets.UTF_8);
        byte[] chunk = PngText.internationalChunk(PngText.XMP_KEYWORD, packet);
        assertThat(PngText.international(chunk, PngText.XMP_KEYWORD)).hasValue(packet);
        assertThat(PngText.international(chunk, "Comment")).isEmpty();
        assertThatThrownBy(() -> PngText.profile(new byte[] {'n', 'a', 'm', 'e'}))
                .isInstanceOf(IOException.class);
        byte[] cut = java.util.Arrays.copyOf(PngText.profileChunk(icc), 500);
        assertThatThrownBy(() -> PngText.profile(cut)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PngText.international(new byte[] {'a', 0, 0}, "a"))
                .isInstanceOf(IOException.class);
    }
}
