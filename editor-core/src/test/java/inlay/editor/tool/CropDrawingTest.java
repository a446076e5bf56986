package inlay.editor.tool;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.raster.Region;
import inlay.editor.tool.CropDrawing.Grip;
import inlay.editor.tool.Pointer.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropDrawingTest {
    private static final Region CANVAS = Region.ofSize(300, 200);
    private static final double REACH = 5;

    private final CropDrawing crop = new CropDrawing(CANVAS, 0);

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
        CropDrawing square = new CropDrawing(CANVAS, 1);
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

    private void drag(Pointer from, Pointer to) {
        crop.press(from, REACH);
        crop.drag(to);
        crop.release(to);
    }
}
