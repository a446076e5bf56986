package inlay.app.widget;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;

/// Changes a [ScrubField] by dragging sideways, settles it on release; Escape takes a drag back. A click without
/// dragging lets the number be typed.
final class Scrub extends MouseAdapter {
    /// Pixels of movement that make a click a drag.
    private static final int SLOP = 2;

    /// Pixels from the smallest to the largest value.
    private static final double WHOLE_RANGE = 300;

    private final NumberField field;
    private final NumberScale scale;
    private final KeyEventDispatcher escape = this::takeBackByEscape;
    private int startX;
    private double startPlace;
    private boolean held;
    private boolean dragging;

    Scrub(NumberField field, NumberScale scale) {
        this.field = field;
        this.scale = scale;
    }

    void take(MouseEvent event) {
        switch (event.getID()) {
            case MouseEvent.MOUSE_PRESSED -> mousePressed(event);
            case MouseEvent.MOUSE_DRAGGED -> mouseDragged(event);
            case MouseEvent.MOUSE_RELEASED -> mouseReleased(event);
            default -> {}
        }
    }

    @Override
    public void mousePressed(MouseEvent event) {
        startX = event.getX();
        startPlace = scale.place(field.value());
        held = field.isEnabled() && SwingUtilities.isLeftMouseButton(event);
        dragging = false;
        if (held) {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(escape);
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        int along = event.getX() - startX;
        if (held && (dragging || Math.abs(along) > SLOP)) {
            dragging = true;
            field.set(Math.rint(scale.at(startPlace + along / WHOLE_RANGE)));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (!held) {
            return;
        }
        letGo();
        if (dragging) {
            field.settle();
        } else {
            field.requestFocusInWindow();
        }
    }

    /// Ends a drag where it began; the rest of it does nothing.
    void takeBack() {
        letGo();
        field.takeBack();
    }

    private boolean takeBackByEscape(KeyEvent event) {
        boolean ours = event.getID() == KeyEvent.KEY_PRESSED && event.getKeyCode() == KeyEvent.VK_ESCAPE;
        if (ours) {
            takeBack();
        }
        return ours;
    }

    private void letGo() {
        held = false;
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(escape);
    }
}
