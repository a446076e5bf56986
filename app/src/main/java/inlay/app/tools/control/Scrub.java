package inlay.app.tools.control;

import java.awt.event.MouseEvent;
import java.awt.event.MouseListener;
import java.awt.event.MouseMotionListener;

/// Changes a [NumberField] by dragging sideways; a click without dragging lets the number be typed.
final class Scrub implements MouseListener, MouseMotionListener {
    /// Pixels of movement that make a click a drag.
    private static final int SLOP = 2;

    /// Pixels from the smallest to the largest value.
    private static final double WHOLE_RANGE = 300;

    private final NumberField field;
    private int startX;
    private double startPlace;
    private boolean dragging;

    Scrub(NumberField field) {
        this.field = field;
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
        startX = event.getXOnScreen();
        startPlace = field.scale().place(field.number());
        dragging = false;
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        int along = event.getXOnScreen() - startX;
        dragging |= Math.abs(along) > SLOP;
        if (dragging && field.isEnabled()) {
            field.set(Math.rint(field.scale().at(startPlace + along / WHOLE_RANGE)));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (!dragging) {
            field.type();
        }
    }

    @Override
    public void mouseMoved(MouseEvent event) {}

    @Override
    public void mouseClicked(MouseEvent event) {}

    @Override
    public void mouseEntered(MouseEvent event) {}

    @Override
    public void mouseExited(MouseEvent event) {}
}
