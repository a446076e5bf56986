package inlay.editor.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CombineTest {
    private static final Region AREA = new Region(-50, -30, 400, 300);

    private final Mask left = random(1).translate(-31, 17);
    private final Mask right = random(2).translate(45, -9);

    @Test
    void wholeShapesCombineAsSets() {
        Mask one = Mask.of(new Region(0, 0, 20, 20));
        Mask two = Mask.of(new Region(10, 10, 20, 20)).translate(3, 0);
        assertThat(ShapesTest.area(Combine.ADD.apply(one, two))).isEqualTo(400 + 400 - 7 * 10);
        assertThat(ShapesTest.area(Combine.INTERSECT.apply(one, two))).isEqualTo(7 * 10);
        assertThat(ShapesTest.area(Combine.SUBTRACT.apply(one, two))).isEqualTo(400 - 7 * 10);
        assertThat(Combine.REPLACE.apply(one, two)).isSameAs(two);
    }

    @Test
    void softValuesMultiply() {
        assertThat(Combine.INTERSECT.value(32768, 32768)).isEqualTo(16384);
        assertThat(Combine.ADD.value(32768, 32768)).isCloseTo(65535 - 16384, within(1));
        assertThat(Combine.SUBTRACT.value(65535, 10000)).isEqualTo(55535);
    }

    @Test
    void theRulesOfDeMorganHold() {
        Mask union = Combine.ADD.apply(left, right);
        Mask complement = Inverse.of(Combine.INTERSECT.apply(Inverse.of(left), Inverse.of(right)));
        assertAlike(union, complement, 0);
        assertAlike(Combine.SUBTRACT.apply(left, right), Combine.INTERSECT.apply(left, Inverse.of(right)), 0);
    }

    @Test
    void orderDoesNotMatter() {
        assertAlike(Combine.ADD.apply(left, right), Combine.ADD.apply(right, left), 0);
        assertAlike(Combine.INTERSECT.apply(left, right), Combine.INTERSECT.apply(right, left), 0);
        Mask third = random(3);
        assertAlike(
                Combine.ADD.apply(Combine.ADD.apply(left, right), third),
                Combine.ADD.apply(left, Combine.ADD.apply(right, third)),
                2);
    }

    @Test
    void allAndNothingAreNeutral() {
        assertAlike(Combine.ADD.apply(left, Mask.NONE), left, 0);
        assertAlike(Combine.INTERSECT.apply(left, Mask.ALL), left, 0);
        assertAlike(Combine.INTERSECT.apply(left, Mask.NONE), Mask.NONE, 0);
        assertAlike(Combine.SUBTRACT.apply(Mask.ALL, left), Inverse.of(left), 0);
        assertThat(Combine.SUBTRACT.apply(Mask.ALL, left).outside()).isEqualTo(65535);
    }

    @Test
    void untouchedTilesAreShared() {
        Mask far = Mask.of(new Region(900, 900, 10, 10));
        Mask together = Combine.ADD.apply(left, far);
        assertThat(together.tile(0, 0)).isSameAs(left.tile(0, 0));
    }

    @Test
    void twiceInvertedIsTheSame() {
        Mask twice = Inverse.of(Inverse.of(left));
        assertAlike(twice, left, 0);
        assertThat(twice.outside()).isZero();
    }

    private static Mask random(long seed) {
        CoverageBlock block = new CoverageBlock(200, 150);
        Random random = new Random(seed);
        for (int index = 0; index < block.samples().length; index++) {
            block.samples()[index] = (short) random.nextInt();
        }
        return Mask.of(0, 0, block);
    }

    private static void assertAlike(Mask actual, Mask expected, int tolerance) {
        short[] left = actual.read(AREA).samples();
        short[] right = expected.read(AREA).samples();
        int worst = 0;
        for (int index = 0; index < left.length; index++) {
            worst = Math.max(worst, Math.abs((left[index] & 0xFFFF) - (right[index] & 0xFFFF)));
        }
        assertThat(worst).isLessThanOrEqualTo(tolerance);
        assertThat(actual.outside()).isEqualTo(expected.outside());
    }
}
