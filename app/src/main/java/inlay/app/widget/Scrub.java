package inlay.app.widget;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;

/// Changes a [ScrubField] by dragging sideways; a click without dragging lets the number be typed.
final class Scrub extends MouseAdapter {
    /// Pixels of movement that make a click a drag.
    private static final int SLOP = 2;

    /// Pixels from the smallest to the largest value.
    private static final double WHOLE_RANGE = 300;

    private final NumberField field;
    private final NumberScale scale;
    private int startX;
    private double startPlace;
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
        startX = event.getXOnScreen();
        startPlace = scale.place(field.value());
        dragging = false;
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        int along = event.getXOnScreen() - startX;
        dragging |= Math.abs(along) > SLOP;
        if (dragging && field.isEnabled()) {
            field.set(Math.rint(scale.at(startPlace + along / WHOLE_RANGE)));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (!dragging && field.isEnabled()) {
            field.requestFocusInWindow();
        }
    }
}
