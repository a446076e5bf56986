package inlay.app.canvas.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.raster.Region;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoxHandleTest {
    private static final Region BOX = new Region(100, 100, 200, 100);
    private static final Region INNER = new Region(150, 120, 50, 40);
    private static final Region OUTER = Region.ofSize(400, 300);

    @Test
    void handlesSitOnCornersAndSides() {
        assertThat(BoxHandle.NORTH_WEST.on(BOX, 8)).isEqualTo(new Region(96, 96, 8, 8));
        assertThat(BoxHandle.SOUTH.on(BOX, 8)).isEqualTo(new Region(196, 196, 8, 8));
        assertThat(BoxHandle.EAST.on(BOX, 8)).isEqualTo(new Region(296, 146, 8, 8));
    }

    @ParameterizedTest
    @EnumSource
    void pointOnAHandleFindsIt(BoxHandle handle) {
        Region square = handle.on(BOX, 9);
        assertThat(BoxHandle.at(BOX, 15, square.x() + 4, square.y() + 4)).contains(handle);
    }

    @Test
    void nearestHandleOfATinyBoxIsFound() {
        assertThat(BoxHandle.at(new Region(100, 100, 4, 4), 15, 100, 100)).contains(BoxHandle.NORTH_WEST);
        assertThat(BoxHandle.at(BOX, 15, 200, 150)).isEmpty();
    }

    @Test
    void draggingMovesOnlyTheHandlesOwnSides() {
        assertThat(BoxHandle.NORTH_WEST.drag(BOX, -20, -30, INNER, OUTER)).isEqualTo(new Region(80, 70, 220, 130));
        assertThat(BoxHandle.EAST.drag(BOX, 40, 77, INNER, OUTER)).isEqualTo(new Region(100, 100, 240, 100));
    }

    @ParameterizedTest
    @EnumSource
    void boxKeepsWhatIsNeededAndStaysOnTheCanvas(BoxHandle handle) {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Region dragged = handle.drag(BOX, random.nextInt(-900, 900), random.nextInt(-900, 900), INNER, OUTER);
            assertThat(dragged.contains(INNER)).isTrue();
            assertThat(OUTER.contains(dragged)).isTrue();
        }
    }
}
