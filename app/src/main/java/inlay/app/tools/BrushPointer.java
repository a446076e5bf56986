package inlay.app.tools;

import inlay.editor.tool.Pointer;
import inlay.editor.tool.brush.Brush;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.Optional;

/// The ring that a brush shows in the pointer's place: it follows the pointer, and gives way to a crosshair where it
/// would be too small to see or Caps Lock asks for the very point.
final class BrushPointer {
    private Optional<Pointer> at = Optional.empty();
    private Optional<Rectangle> shown = Optional.empty();
    private boolean drawn;
    private boolean precise;

    /// Shows the ring at a place, or, where nothing can be painted, none.
    void follow(Pointer pointer, Brush brush, boolean paints, ToolContext context) {
        at = Optional.of(pointer);
        drawn = paints;
        repaint(outline(brush, context).map(BrushOutline::area), context);
    }

    /// The pointer left the canvas.
    void leave(ToolContext context) {
        at = Optional.empty();
        repaint(Optional.empty(), context);
    }

    /// Takes over whether Caps Lock is on; not every platform can tell.
    void readCapsLock(KeyEvent event) {
        try {
            precise = event.getComponent().getToolkit().getLockingKeyState(KeyEvent.VK_CAPS_LOCK);
        } catch (UnsupportedOperationException unknown) {
            precise = false;
        }
    }

    Cursor cursor(Brush brush, ToolContext context) {
        boolean ring = !precise && BrushOutline.of(brush, 0, 0, context).isVisible();
        return ring ? Cursors.invisible() : Cursors.crosshair();
    }

    void paint(Graphics2D graphics, Brush brush, ToolContext context) {
        outline(brush, context).ifPresent(ring -> ring.paint(graphics));
    }

    /// The ring filled as the brush would, with words above it.
    void paintDialled(Graphics2D graphics, Brush brush, String words, ToolContext context) {
        outline(brush, context).ifPresent(ring -> {
            ring.paintFilled(graphics, brush.hardness());
            ring.paintWords(graphics, words, context.viewSize());
        });
    }

    private Optional<BrushOutline> outline(Brush brush, ToolContext context) {
        return at.filter(pointer -> drawn && !precise)
                .map(pointer -> BrushOutline.of(brush, pointer.x(), pointer.y(), context));
    }

    private void repaint(Optional<Rectangle> now, ToolContext context) {
        shown.ifPresent(context::repaintOverlay);
        now.ifPresent(context::repaintOverlay);
        shown = now;
    }
}
