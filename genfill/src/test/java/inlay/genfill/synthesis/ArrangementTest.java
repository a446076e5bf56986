package inlay.genfill.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final Region HOLE = new Region(60, 48, 40, 36);

    private final Level bricks = Fixtures.level(Fixtures.grey(180, 140, Fixtures::brick), HOLE);

    @Test
    void graphCutsPreferTheLabelThatContinuesTheWall() {
        Offsets offsets = new Offsets(new int[] {57, 56, 61, -56}, new int[] {1, 0, 7, 5});
        SeamCost cost = new SeamCost(bricks, offsets, new double[4], null, 1);
        Labelling labelling = Labelling.initial(bricks, cost, 4, Progress.SILENT);
        labelling.expandEverywhere(new int[] {3, 2, 1, 0}, Progress.SILENT);

        for (int i = 0; i < bricks.hole().length; i++) {
            int label = labelling.label()[i];
            assertThat(label == SeamCost.IDENTITY).isNotEqualTo(bricks.hole()[i]);
            int from = label == SeamCost.IDENTITY ? i : i + offsets.dy()[label] * 180 + offsets.dx()[label];
            assertThat(bricks.planes()[0][from]).isEqualTo(bricks.planes()[0][i]);
        }
    }

    @Test
    void expansionNeverMakesThingsWorse() {
        Random random = new Random(6);
        Level level =
                Fixtures.level(Fixtures.grey(60, 50, (x, y) -> random.nextInt(65536)), new Region(20, 15, 18, 16));
        int[] dx = random.ints(12, -25, 25).toArray();
        int[] dy = random.ints(12, -20, 20).toArray();
        SeamCost cost = new SeamCost(level, new Offsets(dx, dy), new double[12], null, 1);
        Labelling labelling = Labelling.initial(level, cost, 12, Progress.SILENT);
        double before = total(level, cost, labelling.label());
        for (int sweep = 0; sweep < 3; sweep++) {
            labelling.expandEverywhere(IntStream.range(0, 12).toArray(), Progress.SILENT);
            double after = total(level, cost, labelling.label());
            assertThat(after).isLessThanOrEqualTo(before + 1e-3);
            before = after;
        }
        labelling.expandNearSeams(3, Progress.SILENT);
        assertThat(total(level, cost, labelling.label())).isLessThanOrEqualTo(before + 1e-3);
    }

    @Test
    void aPieceThatIsOffByAPixelIsShiftedIntoPlace() {
        Offsets offsets = new Offsets(new int[] {57}, new int[] {-1});
        Offsets aligned =
                new Alignment(bricks, offsets, Fixtures.filled(bricks, 0), Progress.SILENT).improve(offsets, 0);

        assertThat(aligned.dx()).containsExactly(56);
        assertThat(aligned.dy()).containsExactly(0);
    }

    @Test
    void mendingTurnsAWrongLabelIntoTheRightOne() {
        Offsets offsets = new Offsets(new int[] {59}, new int[] {3});
        LabelTable table = new LabelTable(offsets);
        int[] label = Fixtures.filled(bricks, 0);
        PatchOptimisation patches = new PatchOptimisation(bricks, offsets, label, new Randomness(1), Progress.SILENT);
        double before = new PatchOptimisation(bricks, offsets, label, new Randomness(2), Progress.SILENT).strangeness();
        patches.iterate(6, 90);
        int[] mended = table.labels(patches.agreement(), 0, label, bricks, Progress.SILENT);
        double after = new PatchOptimisation(bricks, table.offsets(), mended, new Randomness(2), Progress.SILENT)
                .strangeness();

        assertThat(after).isLessThan(0.7 * before);
    }

    @Test
    void theJudgePrefersBricksToABareWall() {
        Random random = new Random(3);
        Picture picture =
                Fixtures.grey(180, 140, (x, y) -> (y > 120 ? 20000 : Fixtures.brick(x, y)) + random.nextInt(600));
        Level level = Fixtures.level(picture, new Region(60, 60, 16, 16));
        Offsets offsets = new Offsets(new int[] {56, 0}, new int[] {0, 63});
        Judge judge = new Judge(new Pyramid(level, Progress.SILENT), new Randomness(1), Progress.SILENT);

        assertThat(judge.fault(0, offsets, Fixtures.filled(level, 0)))
                .isLessThan(judge.fault(0, offsets, Fixtures.filled(level, 1)));
    }

    @Test
    void blendingTakesUpADifferenceInBrightness() {
        Picture picture = Fixtures.grey(120, 80, (x, y) -> x < 70 ? 20000 : 30000);
        Level level = Fixtures.level(picture, new Region(20, 30, 20, 20));
        Region window = picture.size().region();
        Offsets offsets = new Offsets(new int[] {60}, new int[] {0});
        GradientBlend blend =
                new GradientBlend(level, offsets, Fixtures.filled(level, 0), picture, window, Progress.SILENT);
        Picture result = blend.copies();
        assertThat(result.sample(0, 30, 40)).isEqualTo(30000);
        blend.close(result);

        assertThat((double) result.sample(0, 30, 40)).isCloseTo(20000, Offset.offset(400.0));
        assertThat(result.sample(0, 19, 40)).isEqualTo(20000);
        assertThat(result.sample(0, 80, 40)).isEqualTo(30000);
    }

    @Test
    void grainIsAddedOnlyWhereItIsMissing() {
        Random random = new Random(12);
        Region hole = new Region(60, 60, 64, 64);
        Picture smooth = Fixtures.grey(
                200, 180, (x, y) -> hole.contains(x, y) ? 30000 : 30000 + (int) (500 * random.nextGaussian()));
        Level level = Fixtures.level(smooth, hole);
        Grain grain = new Grain(level, new Randomness(1), Progress.SILENT);
        Region window = hole.padded(1);
        Picture matched = smooth.crop(window);
        grain.match(smooth, matched, window);
        double around = grain.noise(smooth, smooth.size().region(), hole.padded(32), level.source());

        assertThat(around).isCloseTo(450, Offset.offset(60.0));
        assertThat(grain.noise(matched, window, hole, level.hole())).isCloseTo(around, Offset.offset(60.0));
        Picture again = matched.copy();
        grain.match(smooth, again, window);
        assertThat(again).isEqualTo(matched);
    }

    @Test
    void blackStaysBlack() {
        Random random = new Random(12);
        Region hole = new Region(60, 60, 64, 64);
        Picture picture = Fixtures.grey(
                200, 180, (x, y) -> hole.contains(x, y) ? 0 : 30000 + (int) (500 * random.nextGaussian()));
        Picture matched = picture.copy();
        new Grain(Fixtures.level(picture, hole), new Randomness(1), Progress.SILENT)
                .match(picture, matched, picture.size().region());

        assertThat(matched).isEqualTo(picture);
    }

    /// Courses as high as the blocks that are looked at must not pass for noise in one place and not in another.
    @Test
    void patternsAreNoGrain() {
        Random random = new Random(12);
        Region hole = new Region(70, 50, 90, 80);
        Picture bricks = Fixtures.grey(
                260, 200, (x, y) -> 4 * Fixtures.brick(x / 2, y / 2) / 5 + (int) (400 * random.nextGaussian()));
        Level level = Fixtures.level(bricks, hole);
        Picture matched = bricks.copy();
        new Grain(level, new Randomness(1), Progress.SILENT)
                .match(bricks, matched, bricks.size().region());

        assertThat(matched).isEqualTo(bricks);
    }

    @Test
    void levelsShrinkConservatively() {
        Level half = Fixtures.level(Fixtures.grey(31, 21, (x, y) -> 1000 * x), new Region(7, 5, 4, 3))
                .half(Progress.SILENT);

        assertThat(half.width()).isEqualTo(16);
        assertThat(half.height()).isEqualTo(11);
        assertThat(half.holeBounds()).isEqualTo(Region.between(3, 2, 6, 4));
        for (int i = 0; i < half.hole().length; i++) {
            assertThat(half.source()[i]).isEqualTo(!half.hole()[i]);
        }
        assertThat(half.planes()[0][2]).isCloseTo(4500 / 65535f, Offset.offset(1e-5f));
        assertThat(half.deepest()).isEqualTo(1);
    }

    private static double total(Level level, SeamCost cost, int[] label) {
        double sum = 0;
        for (int y = 0, i = 0; y < level.height(); y++) {
            for (int x = 0; x < level.width(); x++, i++) {
                if (!level.hole()[i]) {
                    continue;
                }
                sum += cost.alone(x, y, label[i]);
                sum += level.hole()[i + 1] ? cost.pair(x, y, x + 1, y, label[i], label[i + 1]) : 0;
                int below = i + level.width();
                sum += level.hole()[below] ? cost.pair(x, y, x, y + 1, label[i], label[below]) : 0;
            }
        }
        return sum;
    }
}
