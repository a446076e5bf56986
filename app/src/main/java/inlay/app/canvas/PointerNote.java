package inlay.app.canvas;

import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import java.awt.Dimension;
import java.awt.Point;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/// A sentence beside the pointer that says why a tool did not do what it was asked; it leaves by itself once it can
/// have been read, and lets every click through to the canvas.
final class PointerNote extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int WIDEST_TEXT = 300;

    /// Logical pixels from the pointer's hot spot, clear of its shape.
    private static final int RIGHT = 16;

    private static final int BELOW = 20;
    private static final int MARGIN = 8;

    private final JTextArea text = new JTextArea();
    private final Timer leave = new Timer(0, event -> setVisible(false));

    PointerNote() {
        super(new MigLayout("insets 8 10 8 12, gap 8"));
        setName("pointerNote");
        setOpaque(false);
        StyleClass.style(this, StyleClass.FLOATING_BAR);
        text.setName("pointerNote.sentence");
        text.setEditable(false);
        text.setFocusable(false);
        text.setOpaque(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setBorder(null);
        add(new JLabel(Icon.WARNING.small(ThemeColor.WARNING)), "top");
        add(text);
        leave.setRepeats(false);
        setVisible(false);
    }

    /// Shows a sentence near a place of the view, inside the view.
    void show(String sentence, Point place) {
        text.setForeground(ThemeColor.TEXT.color());
        text.setText(sentence);
        int wanted = text.getFontMetrics(text.getFont()).stringWidth(sentence) + 4;
        text.setPreferredSize(null);
        text.setSize(Math.min(wanted, WIDEST_TEXT), Short.MAX_VALUE);
        text.setPreferredSize(new Dimension(text.getWidth(), text.getPreferredSize().height));
        getAccessibleContext().setAccessibleName(sentence);
        setSize(getPreferredSize());
        setLocation(beside(place));
        validate();
        setVisible(true);
        leave.setInitialDelay(2500 + 55 * sentence.length());
        leave.restart();
    }

    void leave() {
        leave.stop();
        setVisible(false);
    }

    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    /// Below and to the right of the pointer; on its other side where the view ends.
    private Point beside(Point place) {
        int right = place.x + RIGHT;
        int below = place.y + BELOW;
        int x = right + getWidth() + MARGIN <= getParent().getWidth() ? right : place.x - RIGHT - getWidth();
        int y = below + getHeight() + MARGIN <= getParent().getHeight() ? below : place.y - MARGIN - getHeight();
        return new Point(Math.max(MARGIN, x), Math.max(MARGIN, y));
    }
}
