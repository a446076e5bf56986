package inlay.app.canvas.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.canvas.geometry.ViewGeometry;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AntTrailTest {
    private static final Region CANVAS = Region.ofSize(400, 300);
    private static final Region VIEW = Region.ofSize(200, 150);

    private static AntTrail trail(Mask mask, double zoom, int originX, int originY) {
        return AntTrail.of(mask, new ViewGeometry(CANVAS, zoom, originX, originY, VIEW));
    }

    @Test
    void rectangleIsWalkedOnceAroundAlongItsInnerSide() {
        AntTrail trail = trail(Mask.of(new Region(20, 10, 30, 20)), 1, 0, 0);
        assertThat(trail.bounds()).isEqualTo(new Region(20, 10, 30, 20));
        assertThat(places(trail)).hasSize(2 * 30 + 2 * 20 - 4);
        assertThat(trail.place(0)).isEqualTo(10 * 200 + 20);
        assertThat(trail.distance(29)).isEqualTo(trail.distance(0) + 29);
    }

    @Test
    void borderStaysOnePixelThinAtEveryZoom() {
        Mask square = Mask.of(new Region(10, 10, 16, 16));
        assertThat(places(trail(square, 4, 0, 0))).hasSize(4 * 64 - 4);
        assertThat(places(trail(square, 0.5, 0, 0))).hasSize(4 * 8 - 4);
    }

    @Test
    void partOutOfViewLeavesNoBorderAtTheViewsEdge() {
        AntTrail trail = trail(Mask.of(new Region(100, 50, 300, 250)), 1, 0, 0);
        assertThat(trail.bounds()).isEqualTo(new Region(100, 50, 100, 100));
        assertThat(places(trail)).hasSize(100 + 100 - 1).doesNotContain(149 * 200 + 150);
    }

    @Test
    void everythingSelectedIsFramedByTheCanvasEdge() {
        AntTrail trail = trail(Mask.ALL, 0.25, 10, 10);
        assertThat(trail.bounds()).isEqualTo(new Region(10, 10, 100, 75));
    }

    @Test
    void holesAreWalkedToo() {
        Mask.Editor editor = Mask.of(new Region(20, 20, 60, 60)).edit();
        editor.fill(new Region(40, 40, 10, 10), 0);
        Set<Integer> places = places(trail(editor.commit(), 1, 0, 0));
        assertThat(places).contains(39 * 200 + 45).doesNotContain(45 * 200 + 45);
    }

    @Test
    void softEdgeIsDrawnWhereHalfIsSelected() {
        Mask.Editor editor = Mask.NONE.edit();
        for (int x = 0; x < 100; x++) {
            editor.fill(new Region(x, 20, 1, 40), x * 65535 / 99);
        }
        assertThat(trail(editor.commit(), 1, 0, 0).bounds().x()).isEqualTo(50);
    }

    @Test
    void raggedSelectionGivesExactlyItsBorderPixels() {
        Random random = new Random(11);
        Mask.Editor editor = Mask.NONE.edit();
        boolean[][] selected = new boolean[62][62];
        for (int y = 1; y < 61; y++) {
            for (int x = 1; x < 61; x++) {
                if (random.nextInt(100) < 60) {
                    selected[y][x] = true;
                    editor.fill(new Region(x, y, 1, 1), 65535);
                }
            }
        }
        Set<Integer> expected = new HashSet<>();
        for (int y = 1; y < 61; y++) {
            for (int x = 1; x < 61; x++) {
                boolean inner = selected[y - 1][x] && selected[y + 1][x] && selected[y][x - 1] && selected[y][x + 1];
                if (selected[y][x] && !inner) {
                    expected.add(y * 200 + x);
                }
            }
        }
        assertThat(places(trail(editor.commit(), 1, 0, 0))).isEqualTo(expected);
    }

    private static Set<Integer> places(AntTrail trail) {
        Set<Integer> places = new HashSet<>();
        for (int index = 0; index < trail.length(); index++) {
            places.add(trail.place(index));
        }
        return places;
    }
}
