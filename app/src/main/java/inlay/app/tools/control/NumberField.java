package inlay.app.tools.control;

import java.awt.Color;
import java.awt.Component;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javax.swing.AbstractAction;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/// A number with a thin bar below it that shows where it is in its range.
///
/// Dragging sideways changes it, over the field or its label; clicking lets it be typed. Up and Down step by 1, with
/// Shift by 10, and so does the wheel; Enter and Escape give the keyboard back to where it was.
public final class NumberField extends JTextField {
    private static final long serialVersionUID = 1;
    private static final int BAR = 2;

    private final transient NumberScale scale;
    private final transient DoubleConsumer changed;
    private final transient Scrub scrub = new Scrub(this);
    private transient Optional<Component> focusedBefore = Optional.empty();
    private double number;

    /// @param name    for tests
    /// @param changed takes every new number that the user sets, inside the range
    public NumberField(String name, String accessibleName, NumberScale scale, DoubleConsumer changed) {
        this.scale = scale;
        this.changed = changed;
        setName(name);
        getAccessibleContext().setAccessibleName(accessibleName);
        setHorizontalAlignment(SwingConstants.CENTER);
        setColumns(4);
        setCursor(Cursor.getPredefinedCursor(Cursor.E_RESIZE_CURSOR));
        addFocusListener(new Focus());
        addMouseWheelListener(this::wheel);
        onKey("ENTER", this::leave);
        onKey("ESCAPE", this::giveUp);
        onKey("UP", () -> step(1));
        onKey("shift UP", () -> step(10));
        onKey("DOWN", () -> step(-1));
        onKey("shift DOWN", () -> step(-10));
    }

    /// Shows a number without telling anybody.
    public void showNumber(double value) {
        number = value;
        setText(NumberText.write(value, scale.unit()));
        repaint();
    }

    public double number() {
        return number;
    }

    /// Makes dragging over a label change this field.
    public void scrubWith(JLabel label) {
        label.setLabelFor(this);
        label.setCursor(Cursor.getPredefinedCursor(Cursor.E_RESIZE_CURSOR));
        label.addMouseListener(scrub);
        label.addMouseMotionListener(scrub);
    }

    NumberScale scale() {
        return scale;
    }

    /// Sets what the user wants, as near as the range permits.
    void set(double wanted) {
        double inside = Math.clamp(wanted, scale.minimum(), scale.maximum());
        if (inside != number) {
            showNumber(inside);
            changed.accept(inside);
        } else {
            showNumber(inside);
        }
    }

    /// Lets the number be typed.
    void type() {
        if (isEnabled()) {
            requestFocusInWindow();
        }
    }

    /// While the field has no focus the mouse scrubs; with it, the mouse selects text.
    @Override
    protected void processMouseEvent(MouseEvent event) {
        boolean entering = event.getID() == MouseEvent.MOUSE_ENTERED || event.getID() == MouseEvent.MOUSE_EXITED;
        if (isFocusOwner() || entering || !SwingUtilities.isLeftMouseButton(event)) {
            super.processMouseEvent(event);
        } else if (isEnabled()) {
            scrub.take(event);
        }
    }

    @Override
    protected void processMouseMotionEvent(MouseEvent event) {
        if (isFocusOwner() || event.getID() != MouseEvent.MOUSE_DRAGGED) {
            super.processMouseMotionEvent(event);
        } else if (isEnabled()) {
            scrub.take(event);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        int inset = 6;
        int width = getWidth() - 2 * inset;
        int y = getHeight() - BAR - 2;
        graphics.setColor(color("Inlay.slider.track"));
        graphics.fillRect(inset, y, width, BAR);
        graphics.setColor(color(isEnabled() ? "Inlay.slider.value" : "Inlay.slider.track"));
        graphics.fillRect(inset, y, (int) Math.round(width * scale.place(number)), BAR);
    }

    private Color color(String role) {
        Color color = UIManager.getColor(role);
        return color == null ? getForeground() : color;
    }

    private void typed() {
        NumberText.read(getText(), scale.unit()).ifPresentOrElse(this::set, () -> showNumber(number));
    }

    private void leave() {
        typed();
        giveFocusBack();
    }

    private void giveUp() {
        showNumber(number);
        giveFocusBack();
    }

    private void giveFocusBack() {
        focusedBefore
                .filter(Component::isShowing)
                .ifPresentOrElse(Component::requestFocusInWindow, this::transferFocus);
    }

    private void step(double by) {
        typed();
        set(Math.rint(number + by));
        selectAll();
    }

    private void wheel(MouseWheelEvent event) {
        if (isEnabled() && event.getWheelRotation() != 0) {
            double step = event.isShiftDown() ? 10 : 1;
            set(Math.rint(number - Math.signum(event.getPreciseWheelRotation()) * step));
        }
        event.consume();
    }

    private void onKey(String key, Runnable action) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    private final class Focus extends FocusAdapter {
        @Override
        public void focusGained(FocusEvent event) {
            if (!event.isTemporary()) {
                focusedBefore = Optional.ofNullable(event.getOppositeComponent())
                        .filter(before -> !(before instanceof NumberField));
                selectAll();
            }
            setCursor(Cursor.getPredefinedCursor(Cursor.TEXT_CURSOR));
        }

        @Override
        public void focusLost(FocusEvent event) {
            typed();
            select(0, 0);
            setCursor(Cursor.getPredefinedCursor(Cursor.E_RESIZE_CURSOR));
        }
    }
}
