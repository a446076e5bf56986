package inlay.app.canvas;

import inlay.app.canvas.geometry.ViewGeometry;
import inlay.app.canvas.geometry.ZoomSteps;
import inlay.app.tools.ToolController;
import inlay.app.workspace.OpenDocument;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import inlay.editor.tool.Pointer.Modifier;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.swing.SwingUtilities;

/// Turns the view's mouse and key events into pointers on the canvas for the tools, and keeps for itself what moves the
/// view: the wheel and the middle button.
final class CanvasInput extends MouseAdapter {
    /// Logical pixels that a notch of the wheel scrolls.
    private static final int NOTCH = 72;

    private final CanvasView view;
    private final ToolController tools;
    private final ContextBoxDrag boxDrag;
    private final CanvasMenu menu;
    private Optional<Point> grip = Optional.empty();

    CanvasInput(CanvasView view, ToolController tools, ContextBoxDrag boxDrag, CanvasMenu menu) {
        this.view = view;
        this.tools = tools;
        this.boxDrag = boxDrag;
        this.menu = menu;
    }

    void install() {
        view.addMouseListener(this);
        view.addMouseMotionListener(this);
        view.addMouseWheelListener(this);
        view.addKeyListener(new Keys());
        view.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                tools.focusLost();
                showCursor();
            }
        });
    }

    @Override
    public void mousePressed(MouseEvent event) {
        view.requestFocusInWindow();
        if (SwingUtilities.isMiddleMouseButton(event)) {
            grip = Optional.of(event.getPoint());
        } else if (asksForMenu(event)) {
            menu.open(pointer(event), event.getX(), event.getY());
        } else if (grip.isEmpty() && !boxDrag.pressed(event)) {
            tools.pressed(pointer(event));
        }
        showCursor(event);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (grip.isPresent()) {
            Point from = grip.get();
            grip = Optional.of(event.getPoint());
            pan(event.getX() - from.x, event.getY() - from.y);
        } else if (!boxDrag.dragged(event)) {
            tools.dragged(pointer(event));
        }
        showCursor(event);
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (grip.isPresent() && SwingUtilities.isMiddleMouseButton(event)) {
            grip = Optional.empty();
        } else if (grip.isEmpty() && !boxDrag.released()) {
            tools.released(pointer(event));
            if (event.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(event)) {
                tools.doubleClicked(pointer(event));
            }
        }
        showCursor(event);
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        tools.moved(pointer(event));
        showCursor(event);
    }

    @Override
    public void mouseExited(MouseEvent event) {
        tools.exited();
    }

    /// With the menu key or Alt the wheel zooms at the pointer, with Shift it scrolls sideways.
    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        double rotation = event.getPreciseWheelRotation();
        if (isMenuKeyDown(event) || event.isAltDown()) {
            zoom(event.getPoint(), rotation);
        } else if (event.isShiftDown()) {
            pan(-rotation * NOTCH, 0);
        } else {
            pan(0, -rotation * NOTCH);
        }
        event.consume();
    }

    /// With Alt the right button dials the brush.
    private boolean asksForMenu(MouseEvent event) {
        return grip.isEmpty()
                && !event.isAltDown()
                && (event.isPopupTrigger() || SwingUtilities.isRightMouseButton(event));
    }

    private void zoom(Point at, double rotation) {
        OpenDocument document = view.document();
        ViewGeometry geometry = view.geometry();
        document.setViewport(document.viewport()
                .zoomedAt(
                        ZoomSteps.turned(geometry.zoom(), rotation),
                        geometry.canvasX(view.pixels().toDevice(at.x)),
                        geometry.canvasY(view.pixels().toDevice(at.y))));
    }

    private void pan(double logicalX, double logicalY) {
        OpenDocument document = view.document();
        double scale = view.deviceScale();
        document.setViewport(document.viewport().pannedBy(logicalX * scale, logicalY * scale));
    }

    private Pointer pointer(MouseEvent event) {
        ViewGeometry geometry = view.geometry();
        return new Pointer(
                geometry.canvasX(view.pixels().toDevice(event.getX())),
                geometry.canvasY(view.pixels().toDevice(event.getY())),
                1,
                event.getWhen(),
                modifiers(event),
                button(event));
    }

    private void showCursor(MouseEvent event) {
        view.setCursor(boxDrag.cursor(event).orElseGet(tools::cursor));
    }

    private void showCursor() {
        view.setCursor(tools.cursor());
    }

    private static Button button(MouseEvent event) {
        if (SwingUtilities.isLeftMouseButton(event)) {
            return Button.PRIMARY;
        }
        if (SwingUtilities.isRightMouseButton(event)) {
            return Button.SECONDARY;
        }
        return Button.NONE;
    }

    private static Set<Modifier> modifiers(InputEvent event) {
        EnumSet<Modifier> held = EnumSet.noneOf(Modifier.class);
        if (event.isShiftDown()) {
            held.add(Modifier.SHIFT);
        }
        if (event.isAltDown()) {
            held.add(Modifier.ALT);
        }
        if (isMenuKeyDown(event)) {
            held.add(Modifier.CTRL);
        }
        return held;
    }

    private static boolean isMenuKeyDown(InputEvent event) {
        return GraphicsEnvironment.isHeadless()
                ? event.isControlDown()
                : (event.getModifiersEx() & Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx()) != 0;
    }

    /// Takes keys to the tools first.
    private final class Keys extends KeyAdapter {
        @Override
        public void keyPressed(KeyEvent event) {
            if (tools.keyPressed(event)) {
                event.consume();
            }
            showCursor();
        }

        @Override
        public void keyReleased(KeyEvent event) {
            if (tools.keyReleased(event)) {
                event.consume();
            }
            showCursor();
        }
    }
}
