package inlay.app.canvas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTintTest {
    private static final int RED = 0xFFFF0000;
    private static final Region AREA = Region.ofSize(600, 600);

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.5, 1 / 3.0, 0.25, 0.2})
    void finePatternsKeepTheirMeanWhenZoomedOut(double zoom) {
        int[] row = row(stripes(), zoom, (int) (AREA.width() * zoom) - 4);
        assertThat(Arrays.stream(row).map(pixel -> pixel >> 16 & 255).average().orElseThrow())
                .isBetween(122.0, 133.0);
    }

    @Test
    void halfSizeShowsEveryStripeAtHalfStrength() {
        for (int pixel : row(stripes(), 0.5, 200)) {
            assertThat(pixel).isEqualTo(0xFF800000);
        }
    }

    @Test
    void aSinglePixelIsNotLostAtAQuarter() {
        Mask.Editor editor = Mask.ALL.edit();
        editor.fill(new Region(101, 2, 1, 1), 0);
        int[] row = row(new MaskTint(new Tint(editor.commit(), RED), 0.25), 60);
        assertThat(row[25] >> 16 & 255).isEqualTo(255 / 16 + 1);
        assertThat(row[24]).isEqualTo(0xFF000000);
        assertThat(row[26]).isEqualTo(0xFF000000);
    }

    @Test
    void magnifiedPixelsAreExact() {
        int[] row = row(stripes(), 4, 64);
        for (int x = 0; x < 64; x++) {
            assertThat(row[x]).isEqualTo(x / 4 % 2 == 0 ? 0xFF000000 : RED);
        }
    }

    @Test
    void aMaskThatWasMovedIsDrawnWhereItIs() {
        Mask moved = Mask.of(new Region(0, 0, 20, 20)).translate(37, -5);
        int[] row = row(new MaskTint(new Tint(moved, RED), 1), 80);
        for (int x = 0; x < 80; x++) {
            assertThat(row[x]).isEqualTo(x >= 37 && x < 57 ? 0xFF000000 : RED);
        }
    }

    /// Every second column covers.
    private static Mask stripes() {
        CoverageBlock block = new CoverageBlock(AREA.width(), AREA.height());
        for (int index = 0; index < block.samples().length; index += 2) {
            block.samples()[index] = (short) 65535;
        }
        return Mask.of(0, 0, block);
    }

    private static int[] row(Mask mask, double zoom, int count) {
        return row(new MaskTint(new Tint(mask, RED), zoom), count);
    }

    private static int[] row(MaskTint tint, int count) {
        int[] pixels = new int[count];
        Arrays.fill(pixels, 0xFF000000);
        tint.paintRow(0, 0, count, pixels, 0);
        return pixels;
    }
}
