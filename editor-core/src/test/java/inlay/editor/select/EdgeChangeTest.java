package inlay.editor.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeChangeTest {
    private static final Region CANVAS = Region.ofSize(700, 500);

    @ParameterizedTest
    @ValueSource(doubles = {1, 2.5, 7, 30.3, 100})
    void aGrownDiscIsALargerDisc(double radius) {
        Mask grown = EdgeChange.grown(disc(350.2, 250.7, 120), radius, CANVAS);
        assertAlike(grown, disc(350.2, 250.7, 120 + radius), radius < 2 ? 0.2 : 0.12);
        assertThat(ShapesTest.area(grown))
                .isCloseTo(
                        ShapesTest.area(disc(350.2, 250.7, 120 + radius)), within(0.03 * 2 * Math.PI * (120 + radius)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2.5, 7, 30.3, 100})
    void aShrunkDiscIsASmallerDisc(double radius) {
        Mask shrunk = EdgeChange.shrunk(disc(350.2, 250.7, 120), radius, CANVAS);
        assertAlike(shrunk, disc(350.2, 250.7, 120 - radius), radius < 2 ? 0.2 : 0.12);
    }

    @Test
    void aSquareGrowsRoundCorners() {
        Mask grown = EdgeChange.grown(Mask.of(new Region(200, 200, 100, 100)), 20, CANVAS);
        assertThat(grown.bounds()).isEqualTo(new Region(180, 180, 140, 140));
        assertThat(grown.at(180, 250)).isEqualTo(65535);
        assertThat(grown.at(182, 182)).isZero();
        assertThat(ShapesTest.area(grown)).isCloseTo(100 * 100 + 4 * 20 * 100 + Math.PI * 20 * 20, within(3.0));
    }

    @Test
    void anEdgeBetweenPixelsKeepsItsFraction() {
        Mask grown = EdgeChange.grown(Shapes.rectangle(100.25, 100, 200, 50.5, CANVAS), 10, CANVAS);
        assertThat(grown.at(90, 120) / 65535.0).isCloseTo(0.75, within(0.01));
        assertThat(grown.at(310, 120) / 65535.0).isCloseTo(0.25, within(0.01));
        assertThat(grown.at(200, 160) / 65535.0).isCloseTo(0.5, within(0.01));
    }

    @Test
    void everyPixelOfATiltedEdgeMovesByTheRadius() {
        java.util.List<Point> corners =
                java.util.List.of(new Point(0, 200), new Point(700, 260), new Point(700, 500), new Point(0, 500));
        Mask grown =
                EdgeChange.grown(Shapes.polygon(corners, Winding.NON_ZERO, EdgeStyle.ANTI_ALIASED, CANVAS), 40, CANVAS);
        double up = 40 * Math.hypot(700, 60) / 700;
        for (int x = 20; x < 680; x += 7) {
            double covered = 0;
            for (int y = 0; y < 500; y++) {
                covered += grown.at(x, y) / 65535.0;
            }
            assertThat(covered).isCloseTo(500 - (200 + (x + 0.5) * 60 / 700 - up), within(0.06));
        }
    }

    @Test
    void aSoftEdgeStaysSoftAndMoves() {
        Mask soft = Feather.of(Mask.of(new Region(100, -500, 300, 1500)), 12);
        Mask grown = EdgeChange.grown(soft, 25, CANVAS);
        for (int x = 380; x < 420; x += 3) {
            assertThat(grown.at(x + 25, 250) / 65535.0).isCloseTo(soft.at(x, 250) / 65535.0, within(0.04));
        }
        Mask shrunk = EdgeChange.shrunk(soft, 25, CANVAS);
        for (int x = 380; x < 420; x += 3) {
            assertThat(shrunk.at(x - 25, 250) / 65535.0).isCloseTo(soft.at(x, 250) / 65535.0, within(0.04));
        }
    }

    @Test
    void theCanvasEdgeIsNoEdge() {
        Mask left = Mask.of(new Region(0, 0, 200, 500));
        assertThat(EdgeChange.shrunk(left, 15, CANVAS).bounds()).isEqualTo(new Region(0, 0, 185, 500));
        assertThat(EdgeChange.grown(left, 15, CANVAS).bounds()).isEqualTo(new Region(0, 0, 215, 500));
        assertThat(EdgeChange.shrunk(Mask.of(CANVAS), 15, CANVAS).bounds()).isEqualTo(CANVAS);
    }

    @Test
    void nothingMayBeLeft() {
        assertThat(EdgeChange.shrunk(Mask.of(new Region(10, 10, 20, 20)), 11, CANVAS)
                        .bounds()
                        .isEmpty())
                .isTrue();
        assertThat(EdgeChange.grown(Mask.NONE, 11, CANVAS).bounds().isEmpty()).isTrue();
        assertThatThrownBy(() -> EdgeChange.grown(Mask.NONE, -1, CANVAS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBorderStraddlesTheEdge() {
        Mask border = EdgeChange.border(Mask.of(new Region(200, 200, 100, 100)), 10, CANVAS);
        assertThat(border.bounds()).isEqualTo(new Region(195, 195, 110, 110));
        assertThat(border.at(204, 250)).isEqualTo(65535);
        assertThat(border.at(205, 250)).isZero();
        assertThat(border.at(195, 250)).isEqualTo(65535);
    }

    @Test
    void smoothingKeepsStraightEdgesAndDropsSpecks() {
        Mask speck = Mask.of(new Region(20, 20, 2, 2));
        Mask smooth =
                EdgeChange.smoothed(Combine.ADD.apply(Mask.of(new Region(200, 150, 200, 200)), speck), 12, CANVAS);
        assertThat(smooth.at(20, 20)).isZero();
        assertThat(smooth.at(199, 250)).isLessThan(8000);
        assertThat(smooth.at(200, 250)).isGreaterThan(57000);
        assertThat(smooth.at(200, 150)).isZero();
        assertThat(smooth.at(300, 250)).isEqualTo(65535);
    }

    private static Mask disc(double x, double y, double radius) {
        return Shapes.ellipse(x - radius, y - radius, 2 * radius, 2 * radius, EdgeStyle.ANTI_ALIASED, CANVAS);
    }

    private static void assertAlike(Mask actual, Mask expected, double tolerance) {
        for (int y = 0; y < CANVAS.height(); y++) {
            for (int x = 0; x < CANVAS.width(); x++) {
                if (Math.abs(actual.at(x, y) - expected.at(x, y)) > tolerance * 65535) {
                    assertThat(actual.at(x, y) / 65535.0)
                            .as("at %d, %d", x, y)
                            .isCloseTo(expected.at(x, y) / 65535.0, within(tolerance));
                }
            }
        }
    }
}
