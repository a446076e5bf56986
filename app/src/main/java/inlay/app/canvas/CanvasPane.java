package inlay.app.canvas;

import inlay.app.command.Menu;
import inlay.app.command.MenuComponents;
import inlay.app.theme.ThemeColor;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.OptionalDouble;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/// A canvas view with its rulers, ready to be put into a tab.
public final class CanvasPane extends JPanel {
    private static final long serialVersionUID = 1;

    private final CanvasView view;
    private final Ruler across;
    private final Ruler down;
    private final transient ViewOptions.Listener follower = this::showRulers;
    private final JPanel top = new JPanel(new BorderLayout());

    public CanvasPane(CanvasView view) {
        super(new BorderLayout());
        this.view = view;
        this.across = new Ruler(view, SwingConstants.HORIZONTAL);
        this.down = new Ruler(view, SwingConstants.VERTICAL);
        Menu units = new Menu("Unit", () -> RulerUnits.of(view.options()));
        MenuComponents components = new MenuComponents(command -> command.run().run());
        across.setComponentPopupMenu(components.popup(units));
        down.setComponentPopupMenu(components.popup(units));
        top.add(new Corner(), BorderLayout.LINE_START);
        top.add(across);
        add(top, BorderLayout.PAGE_START);
        add(down, BorderLayout.LINE_START);
        add(view);
        RulerMarks marks = new RulerMarks();
        view.addMouseListener(marks);
        view.addMouseMotionListener(marks);
        view.options().addListener(follower);
        view.onMove(() -> {
            across.repaint();
            down.repaint();
        });
        showRulers();
    }

    public CanvasView view() {
        return view;
    }

    /// Lets go of the document and of the view's options.
    public void dispose() {
        view.options().removeListener(follower);
        view.dispose();
    }

    private void showRulers() {
        boolean shown = view.options().shows(ViewOptions.Item.RULERS);
        top.setVisible(shown);
        down.setVisible(shown);
        across.repaint();
        down.repaint();
    }

    /// Where the rulers meet.
    private static final class Corner extends JComponent {
        private static final long serialVersionUID = 1;

        Corner() {
            setOpaque(true);
            setPreferredSize(new Dimension(Ruler.THICKNESS, Ruler.THICKNESS));
        }

        @Override
        protected void paintComponent(java.awt.Graphics graphics) {
            Color background = ThemeColor.RULER_BACKGROUND.color();
            graphics.setColor(background);
            graphics.fillRect(0, 0, getWidth(), getHeight());
        }
    }

    /// Marks the pointer's place on both rulers.
    private final class RulerMarks extends MouseAdapter {
        @Override
        public void mouseMoved(MouseEvent event) {
            across.markPointer(OptionalDouble.of(view.pixels().toDevice(event.getX())));
            down.markPointer(OptionalDouble.of(view.pixels().toDevice(event.getY())));
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            mouseMoved(event);
        }

        @Override
        public void mouseExited(MouseEvent event) {
            across.markPointer(OptionalDouble.empty());
            down.markPointer(OptionalDouble.empty());
        }
    }
}
