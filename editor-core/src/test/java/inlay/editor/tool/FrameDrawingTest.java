package inlay.editor.tool;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.raster.Region;
import inlay.editor.tool.FrameDrawing.Extent;
import inlay.editor.tool.FrameDrawing.Grip;
import inlay.editor.tool.Pointer.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameDrawingTest {
    private static final Region CANVAS = Region.ofSize(300, 200);
    private static final double REACH = 5;

    private final FrameDrawing crop = new FrameDrawing(CANVAS, Extent.ANY, 0);

    @Test
    void beginsAsTheCanvas() {
        assertThat(crop.frame()).isEqualTo(CANVAS);
        assertThat(crop.isChanged()).isFalse();
    }

    @Test
    void dragInTheWholeCanvasDrawsAFrame() {
        drag(Pointer.at(50, 40), Pointer.at(150, 100));
        assertThat(crop.frame()).isEqualTo(Region.between(50, 40, 150, 100));
        assertThat(crop.isChanged()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "50, 40, -10, -5, 40, 35, 150, 100",
        "100, 40, -10, -5, 50, 35, 150, 100",
        "150, 100, 200, 150, 50, 40, 350, 250",
        "50, 70, 5, 30, 55, 40, 150, 100",
        "150, 70, -130, 0, 20, 40, 50, 100"
    })
    void handlesMoveTheirSides(double x, double y, double dx, double dy, int left, int top, int right, int bottom) {
        drag(Pointer.at(50, 40), Pointer.at(150, 100));
        drag(Pointer.at(x, y), Pointer.at(x + dx, y + dy));
        assertThat(crop.frame()).isEqualTo(Region.between(left, top, right, bottom));
    }

    @Test
    void dragInsideMovesTheFrame() {
        drag(Pointer.at(50, 40), Pointer.at(150, 100));
        drag(Pointer.at(100, 70), Pointer.at(0, 75));
        assertThat(crop.frame()).isEqualTo(new Region(-50, 45, 100, 60));
    }

    @Test
    void shiftKeepsTheProportionsAndAltTheCentre() {
        drag(Pointer.at(50, 40), Pointer.at(150, 100));
        drag(Pointer.at(150, 100), Pointer.at(200, 105, Modifier.SHIFT));
        assertThat(crop.frame()).isEqualTo(new Region(50, 40, 150, 90));
        drag(Pointer.at(200, 130), Pointer.at(210, 135, Modifier.ALT));
        assertThat(crop.frame()).isEqualTo(new Region(40, 35, 170, 100));
    }

    @Test
    void ratioIsKeptWhateverIsDragged() {
        FrameDrawing square = new FrameDrawing(CANVAS, Extent.ANY, 1);
        assertThat(square.frame()).isEqualTo(new Region(50, 0, 200, 200));
        square.press(Pointer.at(250, 100), REACH);
        square.release(Pointer.at(150, 100));
        assertThat(square.frame()).isEqualTo(new Region(50, 50, 100, 100));
        assertThat(square.withRatio(2).frame()).isEqualTo(new Region(50, 75, 100, 50));
        assertThat(square.withRatio(0).frame()).isEqualTo(square.frame());
    }

    @Test
    void frameIsNeverThinnerThanAPixel() {
        drag(Pointer.at(300, 100), Pointer.at(0, 100));
        assertThat(crop.frame()).isEqualTo(new Region(0, 0, 1, 200));
    }

    @Test
    void clickChangesNothing() {
        drag(Pointer.at(100, 100), Pointer.at(100.2, 100.3));
        assertThat(crop.isChanged()).isFalse();
    }

    @Test
    void gripsAreFoundWithinReach() {
        assertThat(crop.gripAt(Pointer.at(297, 3), REACH)).isEqualTo(new Grip.OnHandle(FrameHandle.NORTH_EAST));
        assertThat(crop.gripAt(Pointer.at(120, -4), REACH)).isEqualTo(new Grip.OnHandle(FrameHandle.NORTH));
        assertThat(crop.gripAt(Pointer.at(120, 20), REACH)).isEqualTo(new Grip.Inside());
        assertThat(crop.gripAt(Pointer.at(120, -20), REACH)).isEqualTo(new Grip.Outside());
    }

    @Test
    void sidesNearTheCanvasLieOnItUnlessTheMenuKeyIsHeld() {
        drag(Pointer.at(50, 40), Pointer.at(150, 100));
        drag(Pointer.at(150, 70), Pointer.at(297, 70));
        assertThat(crop.frame()).isEqualTo(Region.between(50, 40, 300, 100));
        drag(Pointer.at(300, 70), Pointer.at(297, 70, Modifier.CTRL));
        assertThat(crop.frame()).isEqualTo(Region.between(50, 40, 297, 100));
        drag(Pointer.at(100, 70), Pointer.at(54, 72));
        assertThat(crop.frame()).isEqualTo(new Region(0, 42, 247, 60));
        drag(Pointer.at(100, 70), Pointer.at(103, 70, Modifier.CTRL));
        assertThat(crop.frame()).isEqualTo(new Region(3, 42, 247, 60));
    }

    @Test
    void aFrameAroundTheWholeCanvasOnlyGrows() {
        FrameDrawing expand = new FrameDrawing(CANVAS, Extent.WHOLE_CANVAS, 0);
        drag(expand, Pointer.at(300, 100), Pointer.at(450, 120));
        assertThat(expand.frame()).isEqualTo(Region.between(0, 0, 450, 200));
        drag(expand, Pointer.at(450, 100), Pointer.at(200, 100));
        assertThat(expand.frame()).isEqualTo(CANVAS);
        drag(expand, Pointer.at(100, 100), Pointer.at(200, 150));
        assertThat(expand.frame()).as("nothing is drawn anew").isEqualTo(CANVAS);
        drag(expand, Pointer.at(300, 100), Pointer.at(400, 100, Modifier.ALT));
        assertThat(expand.frame()).isEqualTo(Region.between(-100, 0, 400, 200));
    }

    @Test
    void aFrameAroundTheWholeCanvasIsMovedAsFarAsItHoldsIt() {
        FrameDrawing expand = new FrameDrawing(CANVAS, Extent.WHOLE_CANVAS, 0);
        drag(expand, Pointer.at(300, 100), Pointer.at(400, 100));
        drag(expand, Pointer.at(350, 100), Pointer.at(320, 140));
        assertThat(expand.frame()).isEqualTo(new Region(-30, 0, 400, 200));
        expand.nudge(-500, 3);
        assertThat(expand.frame()).isEqualTo(new Region(-100, 0, 400, 200));
    }

    @Test
    void aRatioAroundTheWholeCanvasIsTheSmallestThatHoldsIt() {
        FrameDrawing expand = new FrameDrawing(CANVAS, Extent.WHOLE_CANVAS, 1);
        assertThat(expand.frame()).isEqualTo(new Region(0, -50, 300, 300));
        assertThat(expand.isChanged()).isTrue();
        assertThat(expand.withRatio(2).frame().contains(CANVAS)).isTrue();
        drag(expand, Pointer.at(300, 250), Pointer.at(100, 50));
        assertThat(expand.frame().contains(CANVAS)).isTrue();
        assertThat(expand.frame().width()).isEqualTo(expand.frame().height());
    }

    @Test
    void turningExchangesWidthAndHeightAboutTheMiddle() {
        drag(Pointer.at(50, 40), Pointer.at(150, 100));
        assertThat(crop.turned().frame()).isEqualTo(new Region(70, 20, 60, 100));
        assertThat(crop.turned().turned().frame()).isEqualTo(crop.frame());
    }

    @Test
    void nudgingMovesByPixels() {
        drag(Pointer.at(50, 40), Pointer.at(150, 100));
        crop.nudge(-10, 1);
        assertThat(crop.frame()).isEqualTo(new Region(40, 41, 100, 60));
    }

    private void drag(Pointer from, Pointer to) {
        drag(crop, from, to);
    }

    private static void drag(FrameDrawing crop, Pointer from, Pointer to) {
        crop.press(from, REACH);
        crop.drag(to);
        crop.release(to);
    }
}
