package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.tools.Pending.Outcome;
import inlay.editor.raster.Region;
import inlay.editor.tool.Pointer.Button;
import inlay.editor.tool.Pointer.Modifier;
import java.awt.Cursor;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Crop and expand: what their frames, keys and buttons do.
class FrameToolsTest {
    private final Desk desk = new Desk();
    private int announcements;

    @Test
    void expandingAsksForTheSidesThatWereDraggedOutAndGoesBackToTheToolBefore() {
        desk.with("brush");
        desk.with("expand").drag(300, 100, 360, 110);
        desk.drag(0, 100, -25, 100);
        assertThat(pending()).isEqualTo(new Pending("Expand", Outcome.GENERATION, "300 × 200 → 385 × 200 px", true));
        desk.key(KeyEvent.VK_ENTER);
        assertThat(desk.expanded).containsExactly(Region.between(-25, 0, 360, 200));
        assertThat(desk.toolbox.chosen().id()).isEqualTo("brush");
        assertThat(desk.session.history().steps()).as("the job makes the step").hasSize(1);
    }

    @Test
    void escapeLeavesExpandingWithOrWithoutAFrame() {
        desk.with("lasso");
        desk.with("expand").key(KeyEvent.VK_ESCAPE);
        assertThat(desk.toolbox.chosen().id()).isEqualTo("lasso");
        desk.with("expand").drag(300, 100, 360, 110);
        desk.key(KeyEvent.VK_ESCAPE);
        assertThat(desk.toolbox.chosen().id()).isEqualTo("lasso");
        desk.with("expand");
        assertThat(pending().ready()).as("a fresh frame").isFalse();
        desk.key(KeyEvent.VK_ENTER);
        assertThat(desk.expanded).isEmpty();
        assertThat(desk.toolbox.chosen().id()).as("there is nothing to do yet").isEqualTo("expand");
    }

    @Test
    void expandingIsAVisitThatTheToolbarDoesNotRemember() {
        desk.with("crop");
        desk.with("expand");
        ToolSlot slot = desk.toolbox.slotOf(desk.toolbox.chosen()).orElseThrow();
        assertThat(desk.toolbox.shownIn(slot).id()).isEqualTo("crop");
    }

    @Test
    void aRatioGrowsTheFrameAroundThePictureAndXTurnsIt() {
        desk.with("expand");
        desk.toolbox.setOptions(expand(), expand().defaults().withRatio(FrameRatio.SIXTEEN_BY_NINE));
        assertThat(pending().summary()).isEqualTo("300 × 200 → 356 × 200 px");
        desk.key(KeyEvent.VK_X);
        assertThat(pending().summary()).isEqualTo("300 × 200 → 300 × 533 px");
        desk.key(KeyEvent.VK_ENTER);
        Region frame = desk.expanded.getFirst();
        assertThat(frame.contains(Region.ofSize(300, 200))).isTrue();
        assertThat(frame.height()).isEqualTo(533);
    }

    @Test
    void cropIsPendingOnlyOnceItsFrameIsAnother() {
        desk.with("crop");
        assertThat(pending()).isEqualTo(new Pending("Crop", Outcome.EDIT, "300 × 200 px", false));
        desk.drag(50, 40, 150, 100);
        assertThat(pending()).isEqualTo(new Pending("Crop", Outcome.EDIT, "100 × 60 px", true));
        desk.controller.dismiss();
        assertThat(pending().ready()).isFalse();
        assertThat(desk.toolbox.chosen().id()).isEqualTo("crop");
        desk.drag(50, 40, 150, 100);
        desk.controller.commit();
        assertThat(desk.session.document().canvas()).isEqualTo(Region.ofSize(100, 60));
        assertThat(pending()).isEqualTo(new Pending("Crop", Outcome.EDIT, "100 × 60 px", false));
    }

    @Test
    void whoeverShowsButtonsHearsOfEveryChangeOfTheFrame() {
        desk.toolbox.addListener(new Toolbox.Listener() {
            @Override
            public void pendingChanged() {
                announcements++;
            }
        });
        desk.with("crop").press(Set.of(), 50, 40);
        int before = announcements;
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 150, 100));
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 160, 100));
        desk.controller.dragged(Desk.pointer(Set.of(), Button.PRIMARY, 160, 100));
        assertThat(announcements).isEqualTo(before + 2);
        desk.controller.released(Desk.pointer(Set.of(), Button.PRIMARY, 160, 100));
        desk.key(KeyEvent.VK_ESCAPE);
        assertThat(announcements).isEqualTo(before + 3);
    }

    @Test
    void aCropFrameIsThereAgainAfterAnotherTool() {
        desk.with("crop").drag(50, 40, 150, 100);
        desk.with("hand");
        assertThat(desk.controller.pending()).isEmpty();
        desk.with("crop");
        assertThat(pending().summary()).isEqualTo("100 × 60 px");
    }

    @Test
    void cropBeginsWithWhatIsSelectedAndEscapeGoesBackToTheWhole() {
        desk.with("marquee.rectangle").drag(50, 40, 150, 100);
        desk.with("crop");
        assertThat(pending()).isEqualTo(new Pending("Crop", Outcome.EDIT, "100 × 60 px", true));
        desk.key(KeyEvent.VK_ESCAPE);
        assertThat(pending().summary()).isEqualTo("300 × 200 px");
        desk.with("brush");
        desk.with("crop").key(KeyEvent.VK_ENTER);
        assertThat(desk.session.document().canvas()).isEqualTo(Region.ofSize(100, 60));
        assertThat(pending().ready()).isFalse();
    }

    @Test
    void arrowsNudgeAFrameAndLeaveTheWholeCanvasAlone() {
        desk.with("crop").key(KeyEvent.VK_RIGHT);
        assertThat(pending().ready()).isFalse();
        desk.drag(50, 40, 150, 100);
        desk.key(KeyEvent.VK_RIGHT);
        desk.key(KeyEvent.VK_DOWN, Modifier.SHIFT);
        desk.key(KeyEvent.VK_ENTER);
        assertThat(desk.pixels(desk.patch).bounds().x()).isEqualTo(100 - 51);
        assertThat(desk.session.document().canvas()).isEqualTo(Region.ofSize(100, 60));
    }

    @Test
    void xTurnsAFreeFrameToo() {
        desk.with("crop").drag(50, 40, 150, 100);
        desk.key(KeyEvent.VK_X);
        assertThat(pending().summary()).isEqualTo("60 × 100 px");
    }

    @Test
    void oGoesThroughTheGuides() {
        desk.with("crop");
        for (CropGuide guide : CropGuide.values()) {
            assertThat(desk.toolbox.options(crop()).guide()).isEqualTo(guide);
            desk.key(KeyEvent.VK_O);
        }
        assertThat(desk.toolbox.options(crop()).guide()).isEqualTo(CropGuide.THIRDS);
    }

    @Test
    void aDoubleClickInTheFrameCrops() {
        desk.with("crop").drag(50, 40, 150, 100);
        desk.controller.doubleClicked(Desk.pointer(Set.of(), Button.PRIMARY, 20, 20));
        assertThat(desk.session.document().canvas()).isEqualTo(Region.ofSize(300, 200));
        desk.controller.doubleClicked(Desk.pointer(Set.of(), Button.PRIMARY, 100, 70));
        assertThat(desk.session.document().canvas()).isEqualTo(Region.ofSize(100, 60));
    }

    @Test
    void cursorsSayWhatAPressWouldDo() {
        desk.with("crop").drag(50, 40, 150, 100);
        assertThat(cursorAt(150, 100)).isEqualTo(Cursor.SE_RESIZE_CURSOR);
        assertThat(cursorAt(100, 40)).isEqualTo(Cursor.N_RESIZE_CURSOR);
        assertThat(cursorAt(100, 70)).isEqualTo(Cursor.MOVE_CURSOR);
        assertThat(cursorAt(20, 20)).isEqualTo(Cursor.CROSSHAIR_CURSOR);
        desk.with("expand");
        assertThat(cursorAt(0, 100)).isEqualTo(Cursor.W_RESIZE_CURSOR);
        assertThat(cursorAt(100, 70)).isEqualTo(Cursor.DEFAULT_CURSOR);
    }

    @Test
    void nothingFloatsOverTheFrameAndItsHandles() {
        desk.with("brush");
        assertThat(desk.controller.occupied()).isEmpty();
        desk.with("crop").drag(50, 40, 150, 100);
        Optional<Rectangle> covered = desk.controller.occupied();
        assertThat(covered).contains(new Rectangle(46, 36, 108, 68));
    }

    private Pending pending() {
        return desk.controller.pending().orElseThrow();
    }

    private int cursorAt(double x, double y) {
        desk.controller.moved(Desk.pointer(Set.of(), Button.NONE, x, y));
        return desk.controller.cursor().getType();
    }

    private ExpandTool expand() {
        return (ExpandTool) desk.toolbox.find("expand").orElseThrow();
    }

    private CropTool crop() {
        return (CropTool) desk.toolbox.find("crop").orElseThrow();
    }
}
