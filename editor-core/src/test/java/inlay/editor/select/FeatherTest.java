package inlay.editor.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatherTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 2, 7.3, 20, 40, 90, 200})
    void aStraightEdgeBecomesTheIntegralOfAGaussian(double radius) {
        Mask half = Mask.of(new Region(-4096, -4096, 4096 + 1000, 8192));
        Mask soft = Feather.of(half, radius);
        for (int x = 1000 - (int) (4 * radius); x < 1000 + 4 * radius; x += Math.max(1, (int) (radius / 5))) {
            double expected = 65535 * (1 - normal((x + 0.5 - 1000) / radius));
            assertThat((double) soft.at(x, 17)).isCloseTo(expected, within(12.0));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 5, 20, 64, 150})
    void theSumStaysTheSame(double radius) {
        Mask shape = Shapes.ellipse(200.5, 100, 321, 200, EdgeStyle.ANTI_ALIASED, Region.ofSize(1000, 800))
                .translate(13, 7);
        double before = ShapesTest.area(shape);
        assertThat(ShapesTest.area(Feather.of(shape, radius))).isCloseTo(before, within(before * 1e-4));
    }

    @Test
    void whatIsFarFromAnEdgeStaysUniform() {
        Mask soft = Feather.of(Mask.of(new Region(0, 0, 2048, 2048)), 10);
        assertThat(soft.tile(4, 4).isUniform()).isTrue();
        assertThat(soft.at(600, 600)).isEqualTo(65535);
        assertThat(soft.tile(0, 4).isUniform()).isFalse();
        assertThat(soft.at(-200, 600)).isZero();
    }

    @Test
    void anUnboundedMaskStaysUnbounded() {
        Mask hole = Inverse.of(Mask.of(new Region(100, 100, 300, 300)));
        Mask soft = Feather.of(hole, 15);
        assertThat(soft.outside()).isEqualTo(65535);
        Mask other = Inverse.of(Feather.of(Inverse.of(hole), 15));
        for (int x = 0; x < 500; x += 7) {
            assertThat(soft.at(x, 120)).isCloseTo(other.at(x, 120), within(1));
        }
    }

    @Test
    void theCanvasEdgeSoftensNothing() {
        Region canvas = Region.ofSize(300, 200);
        Mask soft = Feather.within(Mask.of(canvas), 12, canvas);
        assertThat(ShapesTest.area(soft)).isEqualTo(300 * 200);
        Mask left = Feather.within(Mask.of(new Region(0, 0, 150, 200)), 12, canvas);
        assertThat(left.at(0, 0)).isEqualTo(65535);
        assertThat(left.at(149, 0)).isEqualTo(left.at(149, 100)).isBetween(32768, 36000);
        assertThat(left.bounds().right()).isLessThanOrEqualTo(300);
    }

    @Test
    void noRadiusChangesNothing() {
        Mask mask = Mask.of(new Region(3, 3, 9, 9));
        assertThat(Feather.of(mask, 0)).isSameAs(mask);
    }

    /// The cumulative normal distribution, by Simpson's rule.
    private static double normal(double z) {
        double sum = 0;
        int steps = 2000;
        double from = -9;
        double width = (z - from) / steps;
        for (int index = 0; index <= steps; index++) {
            double t = from + index * width;
            double weight = index == 0 || index == steps ? 1 : index % 2 == 0 ? 2 : 4;
            sum += weight * Math.exp(-t * t / 2);
        }
        return sum * width / 3 / Math.sqrt(2 * Math.PI);
    }
}
