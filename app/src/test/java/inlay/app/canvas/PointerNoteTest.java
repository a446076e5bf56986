package inlay.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.Locks;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PointerNoteTest {
    private final PixelLayer sky = PixelLayer.of("Sky", Raster.filled(Region.ofSize(600, 400), Rgba16.WHITE));
    private final CanvasStage stage = new CanvasStage(
            Document.ofSize(600, 400)
                    .withLayers(List.of(sky.withProps(sky.props().withLocks(Locks.ALL)))),
            800,
            600);
    private final List<String> status = new ArrayList<>();

    @BeforeEach
    void takeTheBrush() {
        stage.perform(() -> {
            stage.view().setStatusReceiver(status::add);
            stage.toolbox().choose(stage.toolbox().find("brush").orElseThrow());
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aRefusalIsSaidBesideThePointerAndInTheStatusBar() {
        press(400, 300);
        PointerNote note = stage.view().note();
        assertThat(note.isVisible()).isTrue();
        assertThat(note.getAccessibleContext().getAccessibleName()).contains("“Sky” is locked");
        assertThat(status.getLast()).contains("“Sky” is locked");
        assertThat(note.getBounds().contains(400, 300)).isFalse();
        assertThat(note.getLocation().distance(new Point(400, 300))).isLessThan(30);
    }

    @Test
    void theNoteStaysInsideTheView() {
        for (Point place : List.of(new Point(798, 598), new Point(2, 2), new Point(798, 2), new Point(2, 598))) {
            press(place.x, place.y);
            Rectangle bounds = stage.view().note().getBounds();
            assertThat(new Rectangle(800, 600).contains(bounds)).as("%s", place).isTrue();
            assertThat(bounds.contains(place)).isFalse();
        }
    }

    @Test
    void anotherToolTakesItAway() {
        press(400, 300);
        PointerNote note = stage.view().note();
        assertThat(note.contains(5, 5)).as("lets the pointer through").isFalse();
        stage.perform(() -> stage.toolbox().choose(stage.toolbox().find("hand").orElseThrow()));
        assertThat(note.isVisible()).isFalse();
        press(410, 330);
        assertThat(note.isVisible()).isFalse();
    }

    private void press(int x, int y) {
        stage.perform(() -> {
            send(MouseEvent.MOUSE_MOVED, 0, x, y);
            send(MouseEvent.MOUSE_PRESSED, InputEvent.BUTTON1_DOWN_MASK, x, y);
            send(MouseEvent.MOUSE_RELEASED, 0, x, y);
        });
    }

    private void send(int id, int held, int x, int y) {
        int button = id == MouseEvent.MOUSE_MOVED ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1;
        stage.view().dispatchEvent(new MouseEvent(stage.view(), id, 1, held, x, y, 1, false, button));
    }
}
