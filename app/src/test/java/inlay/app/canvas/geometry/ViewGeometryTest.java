package inlay.app.canvas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.app.workspace.Viewport;
import inlay.editor.raster.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewGeometryTest {
    private static final Region CANVAS = Region.ofSize(6000, 4000);
    private static final Region VIEW = Region.ofSize(1600, 1001);

    @Test
    void canvasCornerFallsOnAWholeDevicePixel() {
        ViewGeometry geometry = ViewGeometry.of(new Viewport(1, 100.3, 200.7), CANVAS, VIEW);
        assertThat(geometry.originX()).isEqualTo(700);
        assertThat(geometry.originY()).isEqualTo(300);
        assertThat(geometry.deviceX(0)).isEqualTo(700);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1667, 0.5, 0.6667, 1, 1.5, 3, 64})
    void deviceAndCanvasPointsAreInverse(double zoom) {
        ViewGeometry geometry = ViewGeometry.of(new Viewport(zoom, 3000, 2000), CANVAS, VIEW);
        assertThat(geometry.canvasX(geometry.deviceX(1234.5))).isCloseTo(1234.5, within(1e-9));
        assertThat(geometry.canvasY(geometry.deviceY(-17.25))).isCloseTo(-17.25, within(1e-9));
    }

    @Test
    void partOfTheCanvasCoversItsDevicePixelsAndNoMore() {
        ViewGeometry doubled = new ViewGeometry(CANVAS, 2, 10, 20, VIEW);
        assertThat(doubled.onDevice(new Region(3, 4, 5, 6))).isEqualTo(new Region(16, 28, 10, 12));
        ViewGeometry halved = new ViewGeometry(CANVAS, 0.5, 10, 20, VIEW);
        assertThat(halved.onDevice(new Region(4, 8, 10, 10))).isEqualTo(new Region(11, 23, 7, 7));
        assertThat(halved.onDevice(Region.EMPTY)).isEqualTo(Region.EMPTY);
    }

    @Test
    void visiblePartIsWhatTheViewShows() {
        ViewGeometry geometry = new ViewGeometry(CANVAS, 4, -402, -800, Region.ofSize(100, 50));
        assertThat(geometry.visible()).isEqualTo(new Region(100, 200, 26, 13));
        assertThat(new ViewGeometry(CANVAS, 1, 300, 200, VIEW).visible()).isEqualTo(new Region(0, 0, 1300, 801));
    }

    @Test
    void scrollingKeepsSizeAndZoom() {
        ViewGeometry here = ViewGeometry.of(new Viewport(0.5, 3000, 2000), CANVAS, VIEW);
        assertThat(ViewGeometry.of(new Viewport(0.5, 2000, 1000), CANVAS, VIEW).isScrolledFrom(here))
                .isTrue();
        assertThat(ViewGeometry.of(new Viewport(0.6, 3000, 2000), CANVAS, VIEW).isScrolledFrom(here))
                .isFalse();
    }

    @Test
    void tinyZoomStillShowsAPixel() {
        ViewGeometry geometry = ViewGeometry.of(new Viewport(0.01, 5, 5), Region.ofSize(10, 10), VIEW);
        assertThat(geometry.canvasOnDevice().area()).isEqualTo(1);
    }
}
