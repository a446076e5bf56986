package inlay.app.widget;

import inlay.app.theme.ThemeColor;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;

/// A number with a thin bar below it that shows where it is in its range: a slider and a field in one, for bars of
/// options.
///
/// Dragging sideways changes it; clicking lets it be typed. The wheel steps without a click. Enter settles what was
/// typed, Escape takes it back; both give the keyboard back to where it was.
public final class ScrubField extends NumberField {
    private static final long serialVersionUID = 1;
    private static final int BAR = 2;

    /// How far the bar is from the field's sides.
    private static final int INSET = 6;

    private final transient NumberScale scale;
    private final transient Scrub scrub;
    private final transient KeyboardReturn keyboard = KeyboardReturn.from(this);

    /// @param decimals at most so many digits after the point can be typed; dragging and stepping give whole numbers
    public ScrubField(NumberScale scale, int decimals) {
        super(scale.minimum(), scale.maximum(), decimals, scale.unit());
        this.scale = scale;
        this.scrub = new Scrub(this, scale);
        setColumns(4);
        setHorizontalAlignment(SwingConstants.CENTER);
        setCursor(Cursor.getPredefinedCursor(Cursor.E_RESIZE_CURSOR));
        addFocusListener(new Focus());
        addMouseWheelListener(this::wheel);
        leaveBy("ENTER", this::settle);
        leaveBy("ESCAPE", scrub::takeBack);
    }

    /// What dragging sideways does to this field, for its label to listen to.
    Scrub scrub() {
        return scrub;
    }

    /// While the field has no focus the mouse scrubs; with it, the mouse selects text.
    @Override
    protected void processMouseEvent(MouseEvent event) {
        boolean passing = event.getID() == MouseEvent.MOUSE_ENTERED || event.getID() == MouseEvent.MOUSE_EXITED;
        if (isFocusOwner() || passing || !SwingUtilities.isLeftMouseButton(event)) {
            super.processMouseEvent(event);
        } else {
            scrub.take(event);
        }
    }

    @Override
    protected void processMouseMotionEvent(MouseEvent event) {
        if (isFocusOwner() || event.getID() != MouseEvent.MOUSE_DRAGGED) {
            super.processMouseMotionEvent(event);
        } else {
            scrub.take(event);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        int width = getWidth() - 2 * INSET;
        int y = getHeight() - BAR - 2;
        graphics.setColor(ThemeColor.SLIDER_TRACK.color());
        graphics.fillRect(INSET, y, width, BAR);
        if (isEnabled()) {
            graphics.setColor(ThemeColor.SLIDER_VALUE.color());
            graphics.fillRect(INSET, y, (int) Math.round(width * scale.place(value())), BAR);
        }
    }

    private void wheel(MouseWheelEvent event) {
        if (isEnabled() && !isFocusOwner()) {
            int step = event.isShiftDown() ? 10 : 1;
            set(Math.rint(value() - Math.signum(event.getPreciseWheelRotation()) * step));
            settle();
        }
    }

    private void leaveBy(String key, Runnable first) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                first.run();
                keyboard.giveBack();
            }
        });
    }

    private final class Focus extends FocusAdapter {
        @Override
        public void focusGained(FocusEvent event) {
            setCursor(Cursor.getPredefinedCursor(Cursor.TEXT_CURSOR));
        }

        @Override
        public void focusLost(FocusEvent event) {
            select(0, 0);
            setCursor(Cursor.getPredefinedCursor(Cursor.E_RESIZE_CURSOR));
        }
    }
}
