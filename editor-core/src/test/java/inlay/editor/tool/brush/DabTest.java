package inlay.editor.tool.brush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.raster.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DabTest {
    private static final int SIDE = 128;

    @Test
    void profileFallsFromFullToNothing() {
        DabProfile soft = DabProfile.of(40, 0.5);
        assertThat(soft.at(0)).isEqualTo(1);
        assertThat(soft.at(20)).isEqualTo(1);
        assertThat(soft.at(30)).isEqualTo(0.5f);
        assertThat(soft.at(25)).isEqualTo(0.84375f);
        assertThat(soft.at(40)).isZero();
        assertThat(soft.at(1000)).isZero();
    }

    @Test
    void hardRimIsOnePixelWideAcrossTheRadius() {
        DabProfile hard = DabProfile.of(10, 1);
        assertThat(hard.inner()).isEqualTo(9.5f);
        assertThat(hard.outer()).isEqualTo(10.5f);
        assertThat(hard.at(10)).isEqualTo(0.5f);
    }

    @Test
    void dabThinnerThanAPixelGrowsFainter() {
        assertThat(DabProfile.of(0.5, 1).strength()).isEqualTo(1);
        assertThat(DabProfile.of(0.25, 1).strength()).isEqualTo(0.25f);
        assertThat(DabProfile.of(0.25, 1).outer()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 60, 25, 0",
        "60.25, 61.75, 25, 0.5",
        "64.5, 64.5, 12, 1",
        "30.1, 99.9, 3, 0.8",
        "50.5, 50.5, 0.5, 1"
    })
    void pixelsFollowTheFormula(double x, double y, double radius, double hardness) {
        Dab dab = new Dab(x, y, DabProfile.of(radius, hardness), 1, 1);
        float[] coverage = printed(dab);
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                float distance = (float) Math.hypot(column + 0.5 - x, row + 0.5 - y);
                assertThat(coverage[row * SIDE + column])
                        .as("pixel %d, %d", column, row)
                        .isCloseTo(dab.profile().at(distance), within(2e-5f));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"40, 1", "40, 0.5", "40, 0", "7.3, 1", "7.3, 0.2", "2, 1"})
    void coverageAddsUpToTheIntegralOfTheProfile(double radius, double hardness) {
        DabProfile profile = DabProfile.of(radius, hardness);
        double expected = 0;
        double step = profile.outer() / 20000.0;
        for (int ring = 0; ring < 20000; ring++) {
            double distance = (ring + 0.5) * step;
            expected += profile.at((float) distance) * 2 * Math.PI * distance * step;
        }
        double shift = 0.37;
        assertThat(sum(printed(new Dab(64 + shift, 64 - shift, profile, 1, 1))))
                .isCloseTo(expected, within(expected * 0.02));
    }

    @Test
    void hardDabHasTheAreaOfItsCircle() {
        double sum = sum(printed(new Dab(64, 64, DabProfile.of(30, 1), 1, 1)));
        assertThat(sum).isCloseTo(Math.PI * 900, within(Math.PI * 900 * 0.002));
    }

    @Test
    void dabIsSymmetric() {
        float[] coverage = printed(new Dab(64, 64, DabProfile.of(21.5, 0.3), 0.7f, 1));
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                float value = coverage[row * SIDE + column];
                assertThat(coverage[row * SIDE + SIDE - 1 - column]).isEqualTo(value);
                assertThat(coverage[(SIDE - 1 - row) * SIDE + column]).isEqualTo(value);
                assertThat(coverage[column * SIDE + row]).isEqualTo(value);
            }
        }
    }

    @Test
    void areaHoldsEveryPixelReached() {
        Dab dab = new Dab(50.9, 40.1, DabProfile.of(8, 0), 1, 1);
        float[] coverage = printed(dab);
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                if (!dab.area().contains(column, row)) {
                    assertThat(coverage[row * SIDE + column]).isZero();
                }
            }
        }
    }

    @Test
    void flowFillsUpTowardsTheCeiling() {
        Dab dab = new Dab(64.5, 64.5, DabProfile.of(10, 1), 0.5f, 0.8f);
        float[] coverage = new float[SIDE * SIDE];
        float[] expected = {0.4f, 0.6f, 0.7f};
        for (float value : expected) {
            dab.addTo(coverage, SIDE, Region.ofSize(SIDE, SIDE), 0, 0);
            assertThat(coverage[64 * SIDE + 64]).isCloseTo(value, within(1e-6f));
        }
    }

    private static float[] printed(Dab dab) {
        float[] coverage = new float[SIDE * SIDE];
        dab.addTo(coverage, SIDE, Region.ofSize(SIDE, SIDE), 0, 0);
        return coverage;
    }

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
