package inlay.editor.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapesTest {
    private static final Region CANVAS = Region.ofSize(600, 400);

    @Test
    void aRectangleOnWholePixelsIsAllOrNothing() {
        Mask mask = Shapes.rectangle(100, 50, 300, 250, CANVAS);
        assertThat(mask.bounds()).isEqualTo(new Region(100, 50, 300, 250));
        assertThat(area(mask)).isEqualTo(300 * 250);
        assertThat(mask.tile(1, 1).isUniform()).isTrue();
        assertThat(mask.at(100, 50)).isEqualTo(65535);
        assertThat(mask.at(99, 50)).isZero();
    }

    @Test
    void aRectangleBetweenPixelsCoversThemInPart() {
        Mask mask = Shapes.rectangle(10.25, 20.5, 2, 1, CANVAS);
        assertThat(mask.at(10, 20)).isEqualTo(Math.round(65535 * 0.75f * 0.5f));
        assertThat(mask.at(11, 20)).isEqualTo(Math.round(65535 * 0.5f));
        assertThat(mask.at(12, 21)).isEqualTo(Math.round(65535 * 0.25f * 0.5f));
        assertThat(area(mask)).isCloseTo(2, within(1e-4));
    }

    @Test
    void theDiagonalOfAPixelHalvesIt() {
        Mask mask = Shapes.polygon(
                List.of(new Point(0, 0), new Point(4, 4), new Point(0, 4)),
                Winding.NON_ZERO,
                EdgeStyle.ANTI_ALIASED,
                CANVAS);
        assertThat(mask.at(2, 2)).isEqualTo(32768);
        assertThat(mask.at(1, 2)).isEqualTo(65535);
        assertThat(mask.at(3, 2)).isZero();
    }

    @Test
    void aShallowEdgeIsExactInEveryPixel() {
        Mask mask = Shapes.polygon(
                List.of(new Point(0, 0), new Point(300, 3), new Point(300, 10), new Point(0, 10)),
                Winding.NON_ZERO,
                EdgeStyle.ANTI_ALIASED,
                CANVAS);
        for (int x = 0; x < 300; x++) {
            double covered = 0;
            for (int y = 0; y < 10; y++) {
                covered += mask.at(x, y) / 65535.0;
            }
            assertThat(covered).isCloseTo(10 - (x + 0.5) / 100, within(1e-4));
        }
    }

    @Test
    void anEllipseHasItsArea() {
        Mask mask = Shapes.ellipse(20.3, 10.7, 400, 300, EdgeStyle.ANTI_ALIASED, CANVAS);
        assertThat(area(mask)).isCloseTo(Math.PI * 200 * 150, within(0.5));
        Mask small = Shapes.ellipse(100, 100, 3, 3, EdgeStyle.ANTI_ALIASED, CANVAS);
        assertThat(area(small)).isCloseTo(Math.PI * 1.5 * 1.5, within(1e-3));
        assertThat(small.at(101, 101)).isEqualTo(65535);
        assertThat(small.at(100, 100)).isEqualTo(small.at(102, 102)).isEqualTo(small.at(102, 100));
    }

    @Test
    void theWindingRuleDecidesAboutWhatIsGoneRoundTwice() {
        List<Point> star = IntStream.range(0, 5)
                .mapToObj(index -> new Point(
                        200 + 100 * Math.sin(index * 4 * Math.PI / 5), 200 - 100 * Math.cos(index * 4 * Math.PI / 5)))
                .toList();
        Mask whole = Shapes.polygon(star, Winding.NON_ZERO, EdgeStyle.ANTI_ALIASED, CANVAS);
        Mask hollow = Shapes.polygon(star, Winding.EVEN_ODD, EdgeStyle.ANTI_ALIASED, CANVAS);
        assertThat(whole.at(200, 200)).isEqualTo(65535);
        assertThat(hollow.at(200, 200)).isZero();
        assertThat(hollow.at(200, 120)).isEqualTo(65535);
        assertThat(area(hollow)).isLessThan(area(whole));
    }

    @Test
    void aFigureOfEightIsFilledInBothLoops() {
        List<Point> eight = List.of(new Point(10, 10), new Point(110, 110), new Point(110, 10), new Point(10, 110));
        Mask mask = Shapes.lasso(eight, EdgeStyle.ANTI_ALIASED, CANVAS);
        assertThat(mask.at(20, 60)).isEqualTo(65535);
        assertThat(mask.at(100, 60)).isEqualTo(65535);
        assertThat(mask.at(60, 20)).isZero();
    }

    @Test
    void shapesEndAtTheCanvas() {
        Mask mask = Shapes.ellipse(-300, -300, 1200, 1000, EdgeStyle.HARD, CANVAS);
        assertThat(CANVAS.contains(mask.bounds())).isTrue();
        assertThat(mask.at(0, 0)).isEqualTo(65535);
        assertThat(Shapes.rectangle(700, 0, 10, 10, CANVAS).bounds().isEmpty()).isTrue();
        assertThat(Shapes.lasso(List.of(new Point(1, 1)), EdgeStyle.HARD, CANVAS))
                .isSameAs(Mask.NONE);
    }

    @Test
    void aHardEdgeHasNoSoftPixel() {
        Mask mask = Shapes.ellipse(10, 10, 91, 57, EdgeStyle.HARD, CANVAS);
        for (short value : mask.read(CANVAS).samples()) {
            assertThat(value).isIn((short) 0, (short) -1);
        }
    }

    static double area(Mask mask) {
        CoverageBlock block = mask.read(mask.extent());
        double sum = 0;
        for (short value : block.samples()) {
            sum += value & 0xFFFF;
        }
        return sum / 65535;
    }
}
