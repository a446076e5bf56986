package inlay.genfill.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetsTest {

    private static final Region HOLE = new Region(80, 60, 40, 36);

    @Test
    void statisticsFindThePeriodOfBrickwork() {
        Random random = new Random(1);
        Picture picture = Fixtures.grey(200, 160, (x, y) -> Fixtures.brick(x, y) + random.nextInt(3000));
        Offsets offsets =
                new OffsetStatistics(Fixtures.level(picture, HOLE), new Randomness(3), Progress.SILENT).choose(20, 0);

        int periodic = 0;
        for (int k = 0; k < offsets.count(); k++) {
            boolean courses = Math.floorMod(offsets.dy()[k], 12) == 0;
            boolean odd = Math.floorMod(offsets.dy()[k], 24) == 12;
            boolean bond = Math.floorMod(offsets.dx()[k] - (odd ? 14 : 0), 28) == 0;
            periodic += courses && bond ? 1 : 0;
        }
        assertThat(offsets.count()).isBetween(8, 20);
        assertThat(periodic).isGreaterThanOrEqualTo(offsets.count() * 3 / 4);
    }

    @Test
    void refinementFindsTheMissingPixel() {
        Picture picture = Fixtures.grey(200, 160, Fixtures::brick);
        Level level = Fixtures.level(picture, HOLE);
        Offsets coarse = new Offsets(new int[] {28, 14, -28}, new int[] {0, 12, 12});
        Offsets refined = new OffsetRefinement(level, new Randomness(1), Progress.SILENT).refine(coarse);

        assertThat(refined.dx()).containsExactly(56, 28, -56);
        assertThat(refined.dy()).containsExactly(0, 24, 24);
        Offsets shifted = new Offsets(new int[] {28, 14}, new int[] {0, 12});
        Picture stretched = Fixtures.grey(200, 160, (x, y) -> Fixtures.brick(x * 28 / 29, y));
        Offsets found = new OffsetRefinement(Fixtures.level(stretched, HOLE), new Randomness(1), Progress.SILENT)
                .refine(shifted);
        assertThat(found.dx()[0]).isEqualTo(57);
    }

    @Test
    void everyPixelIsReached() {
        Level level = Fixtures.level(Fixtures.grey(90, 70, (x, y) -> x), new Region(0, 10, 80, 60));
        Offsets offsets = new OffsetReach(level, new Randomness(4), Progress.SILENT)
                .complete(new Offsets(new int[] {3}, new int[] {0}));

        for (int i = 0; i < level.hole().length; i++) {
            if (level.hole()[i]) {
                boolean reached = false;
                for (int k = 0; k < offsets.count(); k++) {
                    reached |= level.isSource(i % 90 + offsets.dx()[k], i / 90 + offsets.dy()[k]);
                }
                assertThat(reached).isTrue();
            }
        }
    }

    @Test
    void scalingRoundsToTheNearest() {
        Offsets scaled = new Offsets(new int[] {7, -7, 6, -6, 0}, new int[] {1, -1, 2, -2, 5}).scaled(2);

        assertThat(scaled.dx()).containsExactly(2, -2, 2, -1, 0);
        assertThat(scaled.dy()).containsExactly(0, 0, 1, 0, 1);
    }

    @Test
    void unitingKeepsOrderAndDropsTwins() {
        Offsets united =
                new Offsets(new int[] {1, 2}, new int[] {1, 2}).and(new Offsets(new int[] {2, 3}, new int[] {2, 3}));

        assertThat(united.dx()).containsExactly(1, 2, 3);
        assertThat(united.dy()).containsExactly(1, 2, 3);
    }

    @Test
    void nearestNeighboursKeepTheirDistance() {
        Level level = Fixtures.level(Fixtures.grey(100, 80, Fixtures::brick), new Region(40, 30, 10, 10));
        int[] best = new NearestNeighbours(level, 20, new Randomness(2), Progress.SILENT).search();

        int exact = 0;
        int all = 0;
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= 0) {
                int dx = best[i] % 100 - i % 100;
                int dy = best[i] / 100 - i / 100;
                assertThat(dx * dx + dy * dy).isGreaterThanOrEqualTo(400);
                exact += level.planes()[0][i] == level.planes()[0][best[i]] ? 1 : 0;
                all++;
            }
        }
        assertThat(exact).isGreaterThan(all * 80 / 100);
    }
}
