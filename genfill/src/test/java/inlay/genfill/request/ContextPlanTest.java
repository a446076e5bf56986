package inlay.genfill.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ContextPlanTest {

    private final Size canvas = new Size(2048, 1536);

    @Test
    void diffusionGeometryFollowsTheDiagonal() {
        ContextPlan plan = ContextPlan.forFill(new Region(900, 600, 300, 200), canvas, ContextSettings.DIFFUSION, 1);

        assertThat(plan.geometry()).isEqualTo(new MaskGeometry(36, 22, 22));
        assertThat(plan.bounds()).isEqualTo(new Region(878, 578, 344, 244));
        assertThat(plan.context()).isEqualTo(new Region(730, 428, 640, 544));
    }

    @Test
    void refiningNarrowsTheTransitionButKeepsTheScene() {
        Region selection = new Region(900, 600, 600, 500);
        ContextPlan full = ContextPlan.forFill(selection, canvas, ContextSettings.DIFFUSION, 1);
        ContextPlan half = ContextPlan.forFill(selection, canvas, ContextSettings.DIFFUSION, 0.5);

        assertThat(half.geometry().feather()).isEqualTo(full.geometry().feather() / 2);
        assertThat(half.context().width()).isGreaterThan(selection.width() + 500);
        assertThat(half.context().width()).isGreaterThan(full.context().width() * 9 / 10);
    }

    @Test
    void atTheCanvasEdgeTheWindowMovesInsteadOfShrinking() {
        ContextPlan middle =
                ContextPlan.forFill(new Region(900, 700, 100, 100), canvas, ContextSettings.CONTENT_AWARE, 1);
        ContextPlan corner =
                ContextPlan.forFill(new Region(1948, 1436, 100, 100), canvas, ContextSettings.CONTENT_AWARE, 1);

        assertThat(corner.context().right()).isEqualTo(2048);
        assertThat(corner.context().bottom()).isEqualTo(1536);
        assertThat(corner.context().width())
                .isGreaterThanOrEqualTo(middle.context().width() - 8);
    }

    @Test
    void aLargeCanvasDoesNotEnlargeTheContextOfALargeHole() {
        Region hole = new Region(700, 400, 512, 512);
        Region small = ContextPlan.forFill(hole, new Size(2048, 1365), ContextSettings.CONTENT_AWARE, 1)
                .context();
        Region large = ContextPlan.forFill(hole, new Size(6000, 4000), ContextSettings.CONTENT_AWARE, 1)
                .context();

        assertThat((long) large.width() * large.height()).isEqualTo((long) small.width() * small.height());
    }

    @Test
    void expandingLeavesTheOriginalAloneAndLooksNoFurtherThanNeeded() {
        Margins margins = new Margins(0, 0, 200, 0);
        ContextPlan plan = ContextPlan.forExpand(margins, new Size(6200, 4000), ContextSettings.CONTENT_AWARE);

        assertThat(plan.geometry()).isEqualTo(MaskGeometry.EXACT);
        assertThat(plan.context()).isEqualTo(Region.between(5400, 0, 6200, 4000));
        assertThat(Expand.mask(margins, new Size(6200, 4000), plan.context()).bounds())
                .isEqualTo(new Region(600, 0, 200, 4000));
    }

    @Test
    void expandingOnOppositeSidesSeesEverything() {
        Size expanded = new Margins(10, 0, 10, 0).expand(new Size(3000, 200));

        assertThat(ContextPlan.forExpand(new Margins(10, 0, 10, 0), expanded, ContextSettings.CONTENT_AWARE)
                        .context())
                .isEqualTo(expanded.region());
    }

    @Test
    void everyPlanNestsSelectionBoundsContextCanvas() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            Size size = new Size(1 + random.nextInt(3000), 1 + random.nextInt(3000));
            int x = random.nextInt(size.width());
            int y = random.nextInt(size.height());
            Region selection =
                    new Region(x, y, 1 + random.nextInt(size.width() - x), 1 + random.nextInt(size.height() - y));
            ContextSettings settings = random.nextBoolean() ? ContextSettings.DIFFUSION : ContextSettings.CONTENT_AWARE;
            ContextPlan plan = ContextPlan.forFill(selection, size, settings, 0.01 + 0.99 * random.nextDouble());
            assertThat(plan.bounds().contains(selection)).isTrue();
            assertThat(plan.context().contains(plan.bounds())).isTrue();
            assertThat(size.region().contains(plan.context())).isTrue();
        }
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> ContextPlan.forFill(new Region(0, 0, 0, 4), canvas, ContextSettings.DIFFUSION, 1))
                .hasMessageContaining("Select something");
        assertThatThrownBy(() -> ContextPlan.forFill(new Region(0, 0, 9, 4), canvas, ContextSettings.DIFFUSION, 0))
                .hasMessageContaining("Strength");
        assertThatThrownBy(() -> new Margins(0, 0, 0, 0)).hasMessageContaining("which side");
        assertThatThrownBy(() -> new MaskGeometry(0, 3, 4)).hasMessageContaining("Blend");
    }
}
