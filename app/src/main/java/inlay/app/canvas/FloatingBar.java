package inlay.app.canvas;

import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/// A card with a shadow that floats over the canvas and holds what others put into it. Dragged by its grip it stays
/// where it was put; a double click on the grip lets it follow the selection again.
public final class FloatingBar extends JPanel {
    private static final long serialVersionUID = 1;

    /// Logical pixels around the card that the shadow needs.
    static final int SHADOW = 14;

    private static final int ARC = 24;

    private final JPanel card = StyleClass.style(new JPanel(new BorderLayout()), StyleClass.FLOATING_BAR);
    private Optional<Point> pinned = Optional.empty();

    /// @param content the controls; their preferred size decides the bar's
    public FloatingBar(JComponent content) {
        super(new BorderLayout());
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(SHADOW, SHADOW, SHADOW, SHADOW));
        content.setOpaque(false);
        card.setOpaque(false);
        card.add(new Grip(), BorderLayout.LINE_START);
        card.add(content);
        add(card);
        setCursor(Cursor.getDefaultCursor());
        setVisible(false);
        getAccessibleContext().setAccessibleName("Contextual bar");
    }

    /// Where the user put the bar: the top left corner in the view's logical pixels, or absent while it follows the
    /// selection.
    public Optional<Point> pinned() {
        return pinned;
    }

    /// Puts the bar at a place, or lets it follow the selection.
    public void pin(Optional<Point> place) {
        pinned = place;
        revalidate();
        if (getParent() != null) {
            getParent().doLayout();
        }
    }

    /// The context box shows together with the bar.
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (getParent() != null) {
            getParent().doLayout();
            getParent().repaint();
        }
    }

    /// The shadow lets the pointer through to the canvas.
    @Override
    public boolean contains(int x, int y) {
        return x >= SHADOW && y >= SHADOW && x < getWidth() - SHADOW && y < getHeight() - SHADOW;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D shadow = (Graphics2D) graphics.create();
        shadow.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color color = ThemeColor.CANVAS_SHADOW.color();
        for (int ring = SHADOW; ring > 0; ring -= 2) {
            double strength = 1 - (double) ring / SHADOW;
            shadow.setColor(new Color(
                    color.getRed(),
                    color.getGreen(),
                    color.getBlue(),
                    (int) (color.getAlpha() * 0.35 * strength * strength) + 1));
            int inset = SHADOW - ring;
            shadow.fillRoundRect(
                    inset, inset + 2, getWidth() - 2 * inset, getHeight() - 2 * inset, ARC + 2 * ring, ARC + 2 * ring);
        }
        shadow.dispose();
    }

    /// Six dots to drag the bar by.
    private final class Grip extends JComponent {
        private static final long serialVersionUID = 1;
        private transient Point from = new Point();

        Grip() {
            setPreferredSize(new Dimension(14, 20));
            setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
            setToolTipText("Drag to put the bar somewhere; double-click to let it follow the selection");
            MouseAdapter mouse = new MouseAdapter() {
                @Override
                public void mousePressed(MouseEvent event) {
                    from = SwingUtilities.convertPoint(Grip.this, event.getPoint(), FloatingBar.this);
                }

                @Override
                public void mouseDragged(MouseEvent event) {
                    Point now = SwingUtilities.convertPoint(Grip.this, event.getPoint(), FloatingBar.this.getParent());
                    pin(Optional.of(new Point(now.x - from.x, now.y - from.y)));
                }

                @Override
                public void mouseClicked(MouseEvent event) {
                    if (event.getClickCount() == 2) {
                        pin(Optional.empty());
                    }
                }
            };
            addMouseListener(mouse);
            addMouseMotionListener(mouse);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D dots = (Graphics2D) graphics.create();
            dots.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            dots.setColor(ThemeColor.TEXT_DISABLED.color());
            int middle = getHeight() / 2;
            for (int row = -1; row <= 1; row++) {
                dots.fillOval(2, middle + row * 5 - 1, 3, 3);
                dots.fillOval(7, middle + row * 5 - 1, 3, 3);
            }
            dots.dispose();
        }
    }
}
