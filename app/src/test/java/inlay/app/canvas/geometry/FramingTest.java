package inlay.app.canvas.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.workspace.Viewport;
import inlay.editor.raster.Region;
import org.junit.jupiter.api.Test;

class FramingTest {
    private static final Region CANVAS = Region.ofSize(6000, 4000);

    @Test
    void wholeCanvasFitsWithItsMargin() {
        Viewport viewport = Framing.of(CANVAS, Region.ofSize(1280, 900), 40, 1);
        assertThat(viewport).isEqualTo(new Viewport(0.2, 3000, 2000));
        Region shown =
                ViewGeometry.of(viewport, CANVAS, Region.ofSize(1280, 900)).canvasOnDevice();
        assertThat(shown).isEqualTo(new Region(40, 50, 1200, 800));
    }

    @Test
    void smallPartIsNotEnlargedBeyondTheLimit() {
        Region part = new Region(100, 50, 20, 10);
        assertThat(Framing.of(part, Region.ofSize(800, 600), 0, 1)).isEqualTo(new Viewport(1, 110, 55));
        assertThat(Framing.of(part, Region.ofSize(800, 600), 0, 64)).isEqualTo(new Viewport(40, 110, 55));
    }

    @Test
    void viewSmallerThanItsMarginsStillShowsSomething() {
        assertThat(Framing.of(CANVAS, Region.ofSize(30, 30), 40, 1).zoom()).isEqualTo(Viewport.MIN_ZOOM);
    }

    @Test
    void middleOfTheViewStaysOnTheCanvas() {
        assertThat(Framing.within(CANVAS, new Viewport(2, -50, 9000))).isEqualTo(new Viewport(2, 0, 4000));
        Viewport inside = new Viewport(2, 10, 3999);
        assertThat(Framing.within(CANVAS, inside)).isEqualTo(inside);
    }
}
