package inlay.genfill.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

class BorderMatchesTest {

    private static final Region HOLE = new Region(80, 60, 60, 48);

    private final Level bricks = Fixtures.level(Fixtures.grey(240, 200, Fixtures::brick), HOLE);

    @Test
    void whatDoesNotFitIsFoundWhereItGoesOn() {
        Offsets astray = new Offsets(new int[] {-61}, new int[] {5});
        List<BorderMatches.Match> matches = new BorderMatches(
                        bricks, astray, Fixtures.filled(bricks, 0), new Randomness(1), Progress.SILENT)
                .find();

        assertThat(matches).hasSizeGreaterThan(10).allSatisfy(match -> {
            assertThat(HOLE.contains(match.x(), match.y())).isTrue();
            assertThat(bricks.depth()[match.y() * 240 + match.x()]).isLessThan(1.1f);
            assertThat(bricks.isSource(match.x() + match.dx(), match.y() + match.dy()))
                    .isTrue();
            assertThat(differing(match)).isLessThan(8);
        });
        assertThat(matches.stream().map(match -> match.dx()).distinct().count()).isGreaterThan(5);
    }

    /// How many of the known pixels around a place are others where its match is.
    private int differing(BorderMatches.Match match) {
        int count = 0;
        for (int y = match.y() - BorderMatches.RADIUS; y <= match.y() + BorderMatches.RADIUS; y++) {
            for (int x = match.x() - BorderMatches.RADIUS; x <= match.x() + BorderMatches.RADIUS; x++) {
                boolean known = bricks.isSource(x, y);
                count += known && Fixtures.brick(x, y) != Fixtures.brick(x + match.dx(), y + match.dy()) ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void whatFitsIsLeftAlone() {
        Offsets fitting = new Offsets(new int[] {84}, new int[] {0});
        Level level = Fixtures.level(Fixtures.grey(240, 200, Fixtures::brick), new Region(60, 60, 60, 48));

        assertThat(new BorderMatches(level, fitting, Fixtures.filled(level, 0), new Randomness(1), Progress.SILENT)
                        .find())
                .isEmpty();
    }

    @Test
    void fittingTheBorderLowersItsCost() {
        Offsets astray = new Offsets(new int[] {-61}, new int[] {5});
        Arranger arranger =
                new Arranger(new Pyramid(bricks, Progress.SILENT), astray, new Randomness(3), Progress.SILENT);
        int[] before = Fixtures.filled(bricks, 0);
        double wrong = borderCost(astray, before);
        int[] fitted = arranger.fitBorder(0, before.clone());

        assertThat(borderCost(arranger.offsets(), fitted)).isLessThan(0.2 * wrong);
        for (int i = 0; i < fitted.length; i++) {
            assertThat(fitted[i] == SeamCost.IDENTITY).isEqualTo(!bricks.hole()[i]);
        }
    }

    private double borderCost(Offsets offsets, int[] label) {
        SeamCost cost = new SeamCost(bricks, offsets, new double[offsets.count()], null, 1);
        double sum = 0;
        for (int i = 0; i < label.length; i++) {
            sum += label[i] == SeamCost.IDENTITY ? 0 : cost.alone(i % 240, i / 240, label[i]);
        }
        return sum;
    }
}
