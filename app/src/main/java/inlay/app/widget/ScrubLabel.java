package inlay.app.widget;

import inlay.app.theme.StyleClass;
import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JLabel;

/// The name of a number; dragged sideways it changes the number, with Shift in steps of 10.
public final class ScrubLabel extends JLabel {
    private static final long serialVersionUID = 1;

    public ScrubLabel(String text, NumberField field) {
        super(text);
        StyleClass.style(this, StyleClass.SECONDARY);
        setLabelFor(field);
        setCursor(Cursor.getPredefinedCursor(Cursor.E_RESIZE_CURSOR));
        MouseAdapter scrub = field instanceof ScrubField scaled ? scaled.scrub() : even(field);
        addMouseListener(scrub);
        addMouseMotionListener(scrub);
    }

    /// Half a unit a pixel.
    private static MouseAdapter even(NumberField field) {
        return new MouseAdapter() {
            private int pressedAt;
            private double began;

            @Override
            public void mousePressed(MouseEvent event) {
                pressedAt = event.getXOnScreen();
                began = field.value();
            }

            @Override
            public void mouseDragged(MouseEvent event) {
                int distance = event.getXOnScreen() - pressedAt;
                field.set(began + (event.isShiftDown() ? 10 * distance : distance / 2));
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                field.settle();
            }
        };
    }
}
