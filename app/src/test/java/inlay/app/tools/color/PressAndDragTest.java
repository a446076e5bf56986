package inlay.app.tools.color;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.raster.Rgba16;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;

/// Pressing, dragging and the arrow keys in the picker's square and strip.
class PressAndDragTest {
    private final ColorChoice choice = new ColorChoice(Rgba16.fromArgb8(0xFFFF0000));

    @Test
    void theSquareTakesSaturationAndBrightnessWithPressAndDrag() {
        SaturationSquare square = new SaturationSquare(choice);
        square.setSize(square.getPreferredSize());
        mouse(square, MouseEvent.MOUSE_PRESSED, 7, 7);
        assertThat(choice.hsb().saturation()).isZero();
        assertThat(choice.hsb().brightness()).isEqualTo(1);
        mouse(square, MouseEvent.MOUSE_DRAGGED, 7 + 255, 7 + 255);
        assertThat(choice.hsb().saturation()).isEqualTo(1);
        assertThat(choice.hsb().brightness()).isZero();
        mouse(square, MouseEvent.MOUSE_DRAGGED, 900, -50);
        assertThat(choice.hsb().saturation()).isEqualTo(1);
        assertThat(choice.hsb().brightness()).isEqualTo(1);
    }

    @Test
    void theStripTakesTheHueWithPressAndDrag() {
        HueStrip strip = new HueStrip(choice);
        strip.setSize(strip.getPreferredSize());
        mouse(strip, MouseEvent.MOUSE_PRESSED, 5, 7 + 255);
        assertThat(choice.hsb().hue()).isZero();
        mouse(strip, MouseEvent.MOUSE_DRAGGED, 5, 7 + 85);
        assertThat(choice.hsb().hue()).isEqualTo(240);
    }

    @Test
    void arrowKeysStep() {
        SaturationSquare square = new SaturationSquare(choice);
        key(square, KeyEvent.VK_LEFT, 0);
        key(square, KeyEvent.VK_DOWN, InputEvent.SHIFT_DOWN_MASK);
        assertThat(choice.hsb().saturation()).isEqualTo(0.99);
        assertThat(choice.hsb().brightness()).isEqualTo(0.9);
        HueStrip strip = new HueStrip(choice);
        key(strip, KeyEvent.VK_UP, InputEvent.SHIFT_DOWN_MASK);
        assertThat(choice.hsb().hue()).isEqualTo(10);
    }

    private static void mouse(JComponent field, int id, int x, int y) {
        field.dispatchEvent(
                new MouseEvent(field, id, 1, InputEvent.BUTTON1_DOWN_MASK, x, y, 1, false, MouseEvent.BUTTON1));
    }

    private static void key(JComponent field, int code, int held) {
        KeyEvent event = new KeyEvent(field, KeyEvent.KEY_PRESSED, 1, held, code, KeyEvent.CHAR_UNDEFINED);
        for (var listener : field.getKeyListeners()) {
            listener.keyPressed(event);
        }
    }
}
