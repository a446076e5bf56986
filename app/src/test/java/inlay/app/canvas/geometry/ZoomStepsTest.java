package inlay.app.canvas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.app.workspace.Viewport;
import org.junit.jupiter.api.Test;

class ZoomStepsTest {
    @Test
    void stepsLeadThroughTheUsualZooms() {
        assertThat(ZoomSteps.above(1)).isEqualTo(2);
        assertThat(ZoomSteps.above(0.61)).isCloseTo(2 / 3.0, within(1e-6));
        assertThat(ZoomSteps.below(1)).isCloseTo(2 / 3.0, within(1e-6));
        assertThat(ZoomSteps.below(0.5)).isCloseTo(1 / 3.0, within(1e-6));
        assertThat(ZoomSteps.above(Viewport.MAX_ZOOM)).isEqualTo(Viewport.MAX_ZOOM);
        assertThat(ZoomSteps.below(Viewport.MIN_ZOOM)).isEqualTo(Viewport.MIN_ZOOM);
    }

    @Test
    void everyStepUpIsUndoneByAStepDown() {
        for (double zoom = Viewport.MIN_ZOOM; zoom < Viewport.MAX_ZOOM; zoom = ZoomSteps.above(zoom)) {
            assertThat(ZoomSteps.below(ZoomSteps.above(zoom))).isCloseTo(zoom, within(1e-9));
        }
    }

    @Test
    void fourNotchesDoubleAndFractionsAddUp() {
        double turned = 2;
        for (int part = 0; part < 40; part++) {
            turned = ZoomSteps.turned(turned, -0.1);
        }
        assertThat(turned).isCloseTo(4, within(1e-9));
    }

    @Test
    void turningPastOneHundredPercentHaltsThereOnce() {
        assertThat(ZoomSteps.turned(0.95, -1)).isEqualTo(1);
        assertThat(ZoomSteps.turned(1, -1)).isGreaterThan(1.1);
        assertThat(ZoomSteps.turned(1.01, 3)).isEqualTo(1);
        assertThat(ZoomSteps.turned(1, 0.01)).isLessThan(1).isGreaterThan(0.99);
    }

    @Test
    void turningStaysWithinTheLimits() {
        assertThat(ZoomSteps.turned(50, -10)).isEqualTo(Viewport.MAX_ZOOM);
        assertThat(ZoomSteps.turned(0.02, 100)).isEqualTo(Viewport.MIN_ZOOM);
    }
}
