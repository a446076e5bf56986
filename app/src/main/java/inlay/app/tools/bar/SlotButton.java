package inlay.app.tools.bar;

import inlay.app.theme.StyleClass;
import inlay.app.theme.ThemeColor;
import inlay.app.tools.CanvasTool;
import inlay.app.tools.ToolSlot;
import inlay.app.tools.Toolbox;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Path2D;
import java.util.function.Consumer;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/// A button for a slot of the toolbar. Where the slot holds several tools, a small corner says so, and pressing
/// longer or the right button opens them.
final class SlotButton extends JToggleButton {
    private static final long serialVersionUID = 1;
    private static final Dimension SIZE = new Dimension(36, 34);
    private static final int LONG_PRESS = 350;

    private final transient ToolSlot slot;
    private final transient Toolbox toolbox;
    private final Timer longPress = new Timer(LONG_PRESS, event -> openFlyout());

    /// @param commands runs a command of the program by its id
    SlotButton(ToolSlot slot, Toolbox toolbox, Consumer<String> commands) {
        this.slot = slot;
        this.toolbox = toolbox;
        setName("tool." + slot.tools().getFirst().id());
        StyleClass.style(this, StyleClass.TOOL);
        setFocusable(false);
        setPreferredSize(SIZE);
        setMinimumSize(SIZE);
        longPress.setRepeats(false);
        addActionListener(event -> toolbox.choose(toolbox.shownIn(slot)));
        addActionListener(event -> showTool(toolbox.chosen()));
        if (slot.tools().size() > 1) {
            addMouseListener(new Flyout());
        }
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(event)) {
                    toolbox.shownIn(slot).doubleClickCommand().ifPresent(commands);
                }
            }
        });
        showTool(toolbox.chosen());
    }

    /// Shows the slot's tool, pressed in if the slot holds the chosen one.
    void showTool(CanvasTool<?> chosen) {
        CanvasTool<?> tool = slot.holds(chosen) ? chosen : toolbox.shownIn(slot);
        setIcon(tool.face().icon().medium());
        setSelected(slot.holds(chosen));
        setToolTipText(tooltip(tool));
        getAccessibleContext().setAccessibleName(tool.label() + " Tool");
    }

    @Override
    public Point getToolTipLocation(MouseEvent event) {
        return BesideToolbar.of(this);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (slot.tools().size() > 1) {
            Graphics2D pen = (Graphics2D) graphics.create();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(ThemeColor.TEXT_SECONDARY.color());
            Path2D corner = new Path2D.Double();
            corner.moveTo(getWidth() - 4, getHeight() - 8);
            corner.lineTo(getWidth() - 4, getHeight() - 4);
            corner.lineTo(getWidth() - 8, getHeight() - 4);
            corner.closePath();
            pen.fill(corner);
            pen.dispose();
        }
    }

    private static String tooltip(CanvasTool<?> tool) {
        return "<html><b>%s</b> (%s)<br><div width=260>%s</div></html>"
                .formatted(tool.label(), tool.face().letter(), tool.face().hint());
    }

    private void openFlyout() {
        getModel().setArmed(false);
        getModel().setPressed(false);
        JPopupMenu menu = new JPopupMenu();
        for (CanvasTool<?> tool : slot.tools()) {
            JMenuItem item = new JMenuItem(tool.label(), tool.face().icon().small());
            item.setName("flyout." + tool.id());
            item.setAccelerator(KeyStroke.getKeyStroke(tool.face().letter(), 0));
            item.addActionListener(event -> toolbox.choose(tool));
            menu.add(item);
        }
        menu.show(this, getWidth() + 4, 0);
    }

    /// Opens the flyout by the right button or a long press.
    private final class Flyout extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            if (SwingUtilities.isRightMouseButton(event)) {
                openFlyout();
            } else if (SwingUtilities.isLeftMouseButton(event)) {
                longPress.restart();
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            longPress.stop();
        }

        @Override
        public void mouseExited(MouseEvent event) {
            longPress.stop();
        }
    }
}
