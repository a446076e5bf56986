package inlay.app.panels;

import java.awt.Cursor;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;

/// A share shown in per cent. Typing and Enter set it, arrows and the wheel step by 1 (with Shift by 10), dragging
/// sideways scrubs with a live preview, Escape takes a scrub back.
final class PercentField extends JTextField {
    private static final long serialVersionUID = 1;

    private float shown = 1;
    private transient Consumer<Float> preview = value -> {};
    private transient Consumer<Float> commit = value -> {};
    private transient Runnable cancel = () -> {};
    private final transient Scrub scrub = new Scrub();

    PercentField(String name, String accessibleName) {
        setName(name);
        setHorizontalAlignment(SwingConstants.RIGHT);
        getAccessibleContext().setAccessibleName(accessibleName);
        setToolTipText(accessibleName + ": type, scroll, or drag sideways");
        addActionListener(event -> typed());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                selectAll();
            }

            @Override
            public void focusLost(FocusEvent event) {
                typed();
            }
        });
        step("UP", 1);
        step("shift UP", 10);
        step("DOWN", -1);
        step("shift DOWN", -10);
        on("ESCAPE", this::takeBack);
        addMouseWheelListener(this::wheel);
        addMouseListener(scrub);
    }

    /// Lets the value be scrubbed by dragging over a label too.
    void scrubOn(JLabel label) {
        label.setCursor(Cursor.getPredefinedCursor(Cursor.E_RESIZE_CURSOR));
        label.setToolTipText("Drag sideways to change");
        label.addMouseListener(scrub);
        label.addMouseMotionListener(scrub);
    }

    /// A drag scrubs; a text field's own would select text on its way.
    @Override
    protected void processMouseMotionEvent(MouseEvent event) {
        if (event.getID() == MouseEvent.MOUSE_DRAGGED) {
            scrub.mouseDragged(event);
        } else {
            super.processMouseMotionEvent(event);
        }
    }

    void onPreview(Consumer<Float> consumer) {
        preview = consumer;
    }

    void onCommit(Consumer<Float> consumer) {
        commit = consumer;
    }

    void onCancel(Runnable action) {
        cancel = action;
    }

    /// @param value 0 to 1
    void show(float value) {
        shown = value;
        setText(Math.round(value * 100) + " %");
    }

    private void typed() {
        String digits = getText().replace("%", "").replace(',', '.').strip();
        try {
            float value = Math.clamp(Float.parseFloat(digits) / 100, 0, 1);
            if (Math.round(value * 100) != Math.round(shown * 100)) {
                commit.accept(value);
            }
            show(value);
        } catch (NumberFormatException notANumber) {
            show(shown);
        }
    }

    /// Takes back a scrub under way, or what was typed and not yet entered.
    private void takeBack() {
        scrub.stop();
        show(shown);
        selectAll();
    }

    private void step(String key, int percent) {
        on(key, () -> commit.accept(stepped(percent)));
    }

    private void on(String key, Runnable action) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    private void wheel(MouseWheelEvent event) {
        if (isEnabled()) {
            commit.accept(stepped(-event.getWheelRotation() * (event.isShiftDown() ? 10 : 1)));
        }
    }

    private float stepped(int percent) {
        return stepped(shown, percent);
    }

    private static float stepped(float from, int percent) {
        return Math.clamp((Math.round(from * 100) + percent) / 100f, 0, 1);
    }

    /// Whole per cents, half of one a pixel.
    private final class Scrub extends MouseAdapter {
        private static final int SLOP = 3;
        private int startX;
        private float start;
        private boolean held;
        private boolean scrubbing;

        @Override
        public void mousePressed(MouseEvent event) {
            startX = event.getX();
            start = shown;
            held = isEnabled() && SwingUtilities.isLeftMouseButton(event);
            scrubbing = false;
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            int distance = event.getX() - startX;
            if (held && (scrubbing || Math.abs(distance) > SLOP)) {
                scrubbing = true;
                setCursor(Cursor.getPredefinedCursor(Cursor.E_RESIZE_CURSOR));
                int percent = Math.round(distance / 2f);
                show(percent == 0 ? start : stepped(start, percent));
                preview.accept(shown);
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            if (scrubbing && shown != start) {
                float wanted = shown;
                settle();
                commit.accept(wanted);
            } else {
                stop();
            }
        }

        /// Ends a scrub where it began.
        void stop() {
            if (scrubbing) {
                show(start);
                cancel.run();
            }
            settle();
        }

        private void settle() {
            held = false;
            scrubbing = false;
            setCursor(Cursor.getPredefinedCursor(Cursor.TEXT_CURSOR));
        }
    }
}
