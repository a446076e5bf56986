package inlay.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.canvas.overlay.ContextBox;
import inlay.app.workspace.Viewport;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.Cursor;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.KeyListener;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CanvasInputTest {
    private static final int CONTROL = InputEvent.CTRL_DOWN_MASK;
    private static final int LEFT = InputEvent.BUTTON1_DOWN_MASK;
    private static final int MIDDLE = InputEvent.BUTTON2_DOWN_MASK;

    private final CanvasStage stage = new CanvasStage(
            Document.ofSize(4000, 3000)
                    .withLayers(List.of(PixelLayer.of(
                            "Blue", Raster.filled(new Region(0, 0, 4000, 1500), Rgba16.fromArgb8(0xFF0000FF))))),
            800,
            600);

    @AfterEach
    void close() {
        stage.close();
    }

    private void look(double zoom) {
        stage.perform(() -> stage.document().setViewport(new Viewport(zoom, 2000, 1500)));
    }

    private void wheel(int modifiers, double notches, int x, int y) {
        stage.perform(() -> stage.view()
                .dispatchEvent(new MouseWheelEvent(
                        stage.view(),
                        MouseEvent.MOUSE_WHEEL,
                        1,
                        modifiers,
                        x,
                        y,
                        0,
                        0,
                        0,
                        false,
                        MouseWheelEvent.WHEEL_UNIT_SCROLL,
                        3,
                        (int) notches,
                        notches)));
    }

    private void mouse(int kind, int modifiers, int button, int x, int y, int clicks) {
        stage.perform(() -> stage.view()
                .dispatchEvent(new MouseEvent(stage.view(), kind, 1, modifiers, x, y, clicks, false, button)));
    }

    /// Past the focus system, which would want a window.
    private void key(int kind, int code) {
        KeyEvent event = new KeyEvent(stage.view(), kind, 1, 0, code, KeyEvent.CHAR_UNDEFINED);
        stage.perform(() -> {
            for (KeyListener listener : stage.view().getKeyListeners()) {
                if (kind == KeyEvent.KEY_PRESSED) {
                    listener.keyPressed(event);
                } else {
                    listener.keyReleased(event);
                }
            }
        });
    }

    @Test
    void controlWheelZoomsAndKeepsThePointUnderThePointer() {
        look(1);
        ViewGeometry before = stage.view().geometry();
        wheel(CONTROL, -1, 130, 470);
        ViewGeometry after = stage.view().geometry();
        assertThat(after.zoom()).isGreaterThan(1.1);
        assertThat(after.canvasX(130)).isCloseTo(before.canvasX(130), within(0.5));
        assertThat(after.canvasY(470)).isCloseTo(before.canvasY(470), within(0.5));
        wheel(InputEvent.ALT_DOWN_MASK, 1, 130, 470);
        assertThat(stage.view().geometry().zoom()).isCloseTo(1, within(1e-9));
    }

    @Test
    void wheelScrollsDownAndWithShiftAcross() {
        look(2);
        wheel(0, 1, 400, 300);
        assertThat(stage.document().viewport()).isEqualTo(new Viewport(2, 2000, 1536));
        wheel(InputEvent.SHIFT_DOWN_MASK, -0.5, 400, 300);
        assertThat(stage.document().viewport()).isEqualTo(new Viewport(2, 1982, 1536));
    }

    @Test
    void middleButtonDragsThePicture() {
        look(0.5);
        mouse(MouseEvent.MOUSE_PRESSED, MIDDLE, MouseEvent.BUTTON2, 100, 100, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, MIDDLE, MouseEvent.NOBUTTON, 130, 80, 0);
        mouse(MouseEvent.MOUSE_RELEASED, 0, MouseEvent.BUTTON2, 130, 80, 1);
        assertThat(stage.document().viewport()).isEqualTo(new Viewport(0.5, 1940, 1540));
    }

    @Test
    void heldSpaceDragsThePictureWithAnyTool() {
        look(0.5);
        mouse(MouseEvent.MOUSE_MOVED, 0, MouseEvent.NOBUTTON, 100, 100, 0);
        key(KeyEvent.KEY_PRESSED, KeyEvent.VK_SPACE);
        mouse(MouseEvent.MOUSE_PRESSED, LEFT, MouseEvent.BUTTON1, 100, 100, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, LEFT, MouseEvent.NOBUTTON, 140, 100, 0);
        mouse(MouseEvent.MOUSE_RELEASED, 0, MouseEvent.BUTTON1, 140, 100, 1);
        key(KeyEvent.KEY_RELEASED, KeyEvent.VK_SPACE);
        assertThat(stage.document().viewport().centreX()).isCloseTo(1920, within(1.0));
        assertThat(stage.session().history().steps()).hasSize(1);
    }

    @Test
    void brushPaintsWhereThePointerIs() {
        look(1);
        stage.perform(() -> {
            stage.toolbox().choose(stage.toolbox().find("brush").orElseThrow());
            stage.toolbox().setForeground(Rgba16.fromArgb8(0xFFFF0000));
        });
        mouse(MouseEvent.MOUSE_PRESSED, LEFT, MouseEvent.BUTTON1, 200, 150, 1);
        assertThat(stage.session().hasDraft()).isTrue();
        assertThat(stage.painted().getRGB(200, 150)).isEqualTo(0xFFFF0000);
        mouse(MouseEvent.MOUSE_RELEASED, 0, MouseEvent.BUTTON1, 200, 150, 1);
        assertThat(stage.session().history().steps()).hasSize(2);
        PixelLayer layer = (PixelLayer) stage.session().document().layers().getFirst();
        assertThat(layer.pixels().pixel(1800, 1350).red()).isEqualTo(65535);
    }

    @Test
    void handlesOfTheContextBoxComeBeforeTheTool() {
        look(1);
        ContextBox box = stage.view().contextBox();
        stage.perform(() -> {
            FloatingBar bar = new FloatingBar(new JPanel());
            bar.setVisible(true);
            stage.view().setFloatingBar(bar);
            box.propose(new ContextBox.Proposal(
                    new Region(1900, 1400, 200, 200), new Region(1950, 1450, 100, 100), region -> "native"));
        });
        List<String> hints = new ArrayList<>();
        stage.view().setStatusReceiver(hints::add);
        mouse(MouseEvent.MOUSE_MOVED, 0, MouseEvent.NOBUTTON, 500, 400, 0);
        assertThat(stage.view().getCursor().getType()).isEqualTo(Cursor.SE_RESIZE_CURSOR);
        assertThat(hints).singleElement().asString().contains("Double-click");
        mouse(MouseEvent.MOUSE_PRESSED, LEFT, MouseEvent.BUTTON1, 500, 400, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, LEFT, MouseEvent.NOBUTTON, 540, 360, 0);
        mouse(MouseEvent.MOUSE_RELEASED, 0, MouseEvent.BUTTON1, 540, 360, 1);
        assertThat(box.chosen()).contains(new Region(1900, 1400, 240, 160));
        assertThat(stage.session().hasDraft()).isFalse();
        mouse(MouseEvent.MOUSE_PRESSED, LEFT, MouseEvent.BUTTON1, 540, 360, 2);
        assertThat(box.chosen()).isEmpty();
    }

    @Test
    void pointerIsReadWithTheColourUnderIt() {
        look(1);
        List<Optional<PointerReading>> readings = new ArrayList<>();
        stage.view().addPointerListener(readings::add);
        mouse(MouseEvent.MOUSE_MOVED, 0, MouseEvent.NOBUTTON, 400, 299, 0);
        mouse(MouseEvent.MOUSE_MOVED, 0, MouseEvent.NOBUTTON, 400, 300, 0);
        stage.perform(() -> stage.document().setViewport(new Viewport(1, 0, 0)));
        mouse(MouseEvent.MOUSE_MOVED, 0, MouseEvent.NOBUTTON, 399, 300, 0);
        mouse(MouseEvent.MOUSE_EXITED, 0, MouseEvent.NOBUTTON, 900, 300, 0);
        Rgba16 blue = Rgba16.fromArgb8(0xFF0000FF);
        assertThat(readings)
                .containsExactly(
                        Optional.of(new PointerReading(2000, 1499, Optional.of(blue))),
                        Optional.of(new PointerReading(2000, 1500, Optional.of(Rgba16.TRANSPARENT))),
                        Optional.of(new PointerReading(0, 0, Optional.of(blue))),
                        Optional.of(new PointerReading(-1, 0, Optional.empty())),
                        Optional.empty());
    }
}
