package inlay.app.canvas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.raster.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalingTest {
    @Test
    void levelIsTheOneJustAboveTheWantedSize() {
        assertThat(Scaling.level(8)).isZero();
        assertThat(Scaling.level(1)).isZero();
        assertThat(Scaling.level(0.51)).isZero();
        assertThat(Scaling.level(0.5)).isEqualTo(1);
        assertThat(Scaling.level(0.26)).isEqualTo(1);
        assertThat(Scaling.level(0.25)).isEqualTo(2);
        assertThat(Scaling.level(0.01)).isEqualTo(6);
    }

    @Test
    void oneHundredPercentAndEveryHalvingCopyPixelsExactly() {
        for (double zoom : new double[] {1, 0.5, 0.25, 0.125}) {
            Scaling scaling = Scaling.of(7, 20, zoom, 1000);
            for (int index = 0; index < 20; index++) {
                assertThat(scaling.first()[index]).isEqualTo(7 + index);
                assertThat(scaling.second()[index]).isZero();
            }
        }
    }

    @Test
    void enlargedPixelsAreRepeated() {
        assertThat(Scaling.of(0, 9, 3, 3).first()).containsExactly(0, 0, 0, 1, 1, 1, 2, 2, 2);
        assertThat(Scaling.of(4, 3, 3, 3).first()).containsExactly(1, 1, 2);
        assertThat(Scaling.of(3, 4, 3, 3).starts()).containsExactly(true, false, false, true);
    }

    @Test
    void twoThirdsAveragesOneAndAHalfPixels() {
        Scaling scaling = Scaling.of(0, 4, 2 / 3.0, 6);
        assertThat(scaling.first()).containsExactly(0, 1, 3, 4);
        assertThat(scaling.second()).containsExactly(85, 171, 85, 171);
        assertThat(scaling.third()).containsExactly(0, 0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.013, 0.07, 0.3, 0.4999, 0.5001, 0.6, 0.77, 0.999})
    void everySourcePixelCountsTheSameAndNoneIsOutside(double zoom) {
        int canvas = 1000;
        int level = Scaling.level(zoom);
        int size = Scaling.levelSize(canvas, level);
        int count = (int) Math.floor(canvas * zoom);
        Scaling scaling = Scaling.of(0, count, zoom, canvas);
        int[] total = new int[size];
        for (int index = 0; index < count; index++) {
            int second = scaling.second()[index];
            int third = scaling.third()[index];
            int at = scaling.first()[index];
            total[at] += Scaling.ONE - second - third;
            if (second > 0) {
                total[at + 1] += second;
            }
            if (third > 0) {
                total[at + 2] += third;
            }
        }
        double each = Scaling.ONE * zoom * (1 << level);
        for (int pixel = 0; pixel < size - 2; pixel++) {
            assertThat((double) total[pixel]).isBetween(each - 2, each + 2);
        }
    }

    @Test
    void sourceHoldsAllThatIsNeeded() {
        Scaling columns = Scaling.of(10, 30, 0.7, 100);
        Scaling rows = Scaling.of(0, 70, 0.7, 100);
        assertThat(Scaling.source(columns, rows)).isEqualTo(new Region(14, 0, 44, 100));
    }
}
