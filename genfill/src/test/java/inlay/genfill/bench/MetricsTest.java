package inlay.genfill.bench;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.request.CompositingMask;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final Region HOLE = new Region(60, 50, 80, 60);

    private final Picture truth = Drawings.brickwork(200, 160);
    private final Coverage mask = Coverage.of(200, 160, HOLE);

    @Test
    void theTruthIsPerfect() {
        assertThat(Metrics.of(truth, truth, mask)).isEqualTo(new Metrics(1, 1, 1, 99, 1));
    }

    @Test
    void aVisibleBorderRaisesTheSeam() {
        Picture brighter = changed((value, x, y) -> value + 12000);

        assertThat(Metrics.of(brighter, truth, mask).seam()).isGreaterThan(2);
        assertThat(Metrics.of(brighter, truth, mask).texture()).isCloseTo(1, Offset.offset(0.3));
    }

    @Test
    void blurLowersTheTextureAndScramblingTheContinuity() {
        Picture flat = changed((value, x, y) -> 25000);
        Picture turned = changed((value, x, y) -> truth.sample(1, 60 + (y - 50), 50 + (x - 60) % 60));

        assertThat(Metrics.of(flat, truth, mask).texture()).isLessThan(0.2);
        assertThat(Metrics.of(turned, truth, mask).continuity()).isLessThan(0.8);
    }

    @Test
    void aKnownErrorGivesItsSignalToNoiseRatio() {
        Picture off = changed((value, x, y) -> value + 655);

        assertThat(Metrics.of(off, truth, mask).psnr()).isCloseTo(40, Offset.offset(0.1));
        assertThat(Metrics.of(off, truth, mask).ssim()).isBetween(0.95, 1.0);
    }

    @Test
    void scenesHideTheirTruth() {
        for (Scene.Shape shape : Scene.Shape.values()) {
            Scene scene = new Scene("test", truth, HOLE, shape);
            Scene.Task task = scene.task(1);
            Region context = task.request().recipe().context();
            assertThat(task.source().size()).isEqualTo(task.selection().size());
            Coverage grown =
                    CompositingMask.of(task.selection(), task.request().recipe().geometry());
            for (int y = 0; y < context.height(); y++) {
                for (int x = 0; x < context.width(); x++) {
                    if (task.selection().value(x, y) != 0) {
                        assertThat(task.source().sample(1, x, y)).isZero();
                        assertThat(grown.value(x, y)).isEqualTo(Coverage.FULL);
                    }
                }
            }
        }
    }

    private interface Change {
        int apply(int value, int x, int y);
    }

    private Picture changed(Change change) {
        Picture result = truth.copy();
        for (int channel = 0; channel < 3; channel++) {
            for (int y = HOLE.y(); y < HOLE.bottom(); y++) {
                for (int x = HOLE.x(); x < HOLE.right(); x++) {
                    int value = change.apply(truth.sample(channel, x, y), x, y);
                    result.set(channel, x, y, Math.clamp(value, 0, Picture.MAXIMUM));
                }
            }
        }
        return result;
    }
}
