package inlay.app.canvas.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.raster.Region;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BarPlacementTest {
    private static final Region VIEW = new Region(8, 8, 1000, 700);
    private static final int WIDTH = 400;
    private static final int HEIGHT = 44;
    private static final int GAP = 10;

    private static Region place(Region... keepFree) {
        return BarPlacement.place(WIDTH, HEIGHT, List.of(keepFree), VIEW, GAP);
    }

    @Test
    void barGoesUnderTheSelectionInItsMiddle() {
        assertThat(place(new Region(400, 200, 200, 100))).isEqualTo(new Region(300, 310, WIDTH, HEIGHT));
    }

    @Test
    void barGoesUnderTheContextBoxWhenThereIsRoom() {
        Region selection = new Region(400, 200, 200, 100);
        assertThat(place(selection.grow(80), selection).y()).isEqualTo(200 + 100 + 80 + GAP);
    }

    @Test
    void barLiesInTheContextBoxRatherThanOnTheSelection() {
        Region selection = new Region(400, 200, 200, 100);
        Region place = place(VIEW.grow(50), selection);
        assertThat(place.y()).isEqualTo(310);
    }

    @Test
    void barGoesAboveASelectionThatReachesTheBottom() {
        assertThat(place(new Region(100, 300, 800, 500)).y()).isEqualTo(300 - GAP - HEIGHT);
    }

    @Test
    void barGoesBesideASelectionAsHighAsTheView() {
        assertThat(place(new Region(20, 0, 300, 720)).x()).isEqualTo(330);
        assertThat(place(new Region(600, 0, 500, 720)).x()).isEqualTo(600 - GAP - WIDTH);
    }

    @Test
    void barLiesAtTheBottomOfASelectionThatFillsTheView() {
        assertThat(place(VIEW.grow(200))).isEqualTo(new Region(308, 664, WIDTH, HEIGHT));
        assertThat(place(new Region(200, -4000, 4000, 8000)).y()).isEqualTo(664);
    }

    @Test
    void barStaysInViewWhenTheSelectionIsScrolledAway() {
        assertThat(place(new Region(400, -900, 200, 100))).isEqualTo(new Region(300, 8, WIDTH, HEIGHT));
        assertThat(place(new Region(5000, 300, 200, 100)).right()).isEqualTo(VIEW.right());
    }

    @Test
    void withoutSelectionTheBarLiesAtTheBottom() {
        assertThat(place()).isEqualTo(new Region(308, 664, WIDTH, HEIGHT));
    }

    @Test
    void alongAFrameTheBarLiesOutsideWhereThereIsRoom() {
        Region frame = new Region(300, 200, 400, 200);
        assertThat(along(frame)).isEqualTo(new Region(500 - WIDTH / 2, 400 + GAP, WIDTH, HEIGHT));
        Region low = new Region(300, 200, 400, 500);
        assertThat(along(low).bottom()).isEqualTo(200 - GAP);
    }

    @Test
    void alongAFrameThatFillsTheViewTheBarLiesInsideClearOfItsLowerSide() {
        Region frame = VIEW.grow(-20);
        Region place = along(frame);
        assertThat(frame.contains(place)).isTrue();
        assertThat(frame.bottom() - place.bottom()).isEqualTo(2 * GAP);
        assertThat(VIEW.contains(along(VIEW.grow(500)))).isTrue();
    }

    private static Region along(Region frame) {
        return BarPlacement.along(WIDTH, HEIGHT, frame, VIEW, GAP);
    }

    @Test
    void barIsAlwaysInViewAndCoversTheSelectionOnlyWhereItMust() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            Region selection = new Region(
                    random.nextInt(-300, 1100),
                    random.nextInt(-300, 800),
                    1 + random.nextInt(900),
                    1 + random.nextInt(600));
            Region place = place(selection);
            assertThat(VIEW.contains(place)).isTrue();
            Region seen = selection.intersect(VIEW);
            boolean roomBelow = VIEW.bottom() - seen.bottom() >= HEIGHT + GAP;
            boolean roomAbove = seen.y() - VIEW.y() >= HEIGHT + GAP;
            if (seen.isEmpty() || roomBelow || roomAbove) {
                assertThat(place.intersects(selection)).isFalse();
            }
        }
    }

    @Test
    void leavesTheHandlesOfABoxThatFillsTheViewInReach() {
        Region view = new Region(0, 0, 1000, 600);
        Region selection = new Region(400, 420, 200, 120);
        Region place = BarPlacement.place(500, 50, List.of(view, selection), view, 10);
        assertThat(place).isEqualTo(new Region(250, 360, 500, 50));
    }
}
