package inlay.app.tools;

import inlay.app.theme.Icon;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import inlay.editor.select.Point;
import inlay.editor.tool.Gesture;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import inlay.editor.tool.Pointer.Modifier;
import inlay.editor.tool.brush.Brush;
import inlay.editor.tool.brush.Paint;
import inlay.editor.tool.brush.StrokeGesture;
import inlay.editor.tool.brush.StrokeTarget;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Paints with a round brush, or erases with one; see [#brush()] and [#eraser()].
///
/// What it paints on is the document's [inlay.app.workspace.OpenDocument#paintSurface()]. Alt lends the eyedropper;
/// Alt with the right button changes size and hardness by dragging; Shift+click draws a straight line from where the
/// last stroke ended.
final class BrushTool extends GestureTool<Brush> {
    private final ToolFace face;
    private final Function<Toolbox, Paint> paint;
    private final DigitEntry digits = new DigitEntry();
    private Optional<LastPoint> last = Optional.empty();
    private Optional<BrushDial> dial = Optional.empty();
    private final BrushPointer ring = new BrushPointer();

    private BrushTool(ToolFace face, Function<Toolbox, Paint> paint) {
        this.face = face;
        this.paint = paint;
    }

    /// Lays down the foreground colour.
    static BrushTool brush() {
        return new BrushTool(
                new ToolFace(
                        "brush",
                        "Brush",
                        Icon.BRUSH,
                        'B',
                        "Drag to paint. Shift+click draws a straight line, Alt picks a color, [ and ] change the size."),
                toolbox -> new Paint.Ink(toolbox.foreground()));
    }

    /// Takes away what is there.
    static BrushTool eraser() {
        return new BrushTool(
                new ToolFace(
                        "eraser",
                        "Eraser",
                        Icon.ERASER,
                        'E',
                        "Drag to erase. Shift+click erases along a straight line, [ and ] change the size."),
                toolbox -> new Paint.Eraser(toolbox.background()));
    }

    @Override
    public ToolFace face() {
        return face;
    }

    @Override
    public String hint(OpenDocument document) {
        return SurfaceHint.with(document, face().hint());
    }

    @Override
    public Brush defaults() {
        return Brush.round(40).withHardness(0.5);
    }

    @Override
    public List<ToolOption<Brush>> options() {
        return BrushOptions.all();
    }

    @Override
    public List<ToolOption<Brush>> quickOptions() {
        return BrushOptions.quick();
    }

    @Override
    public Optional<String> lends(Set<Modifier> held) {
        return held.equals(Set.of(Modifier.ALT)) ? Optional.of("eyedropper") : Optional.empty();
    }

    @Override
    Optional<? extends Gesture> begin(Pointer at, ToolContext context) {
        Session session = context.document().session();
        Document document = session.document();
        Brush brush = brush(context);
        StrokeTarget target = target(context);
        Optional<Point> from = last.filter(end -> at.shift()).flatMap(end -> end.in(session));
        return Optional.of(from.map(point -> StrokeGesture.beginWithLine(label(), document, target, brush, point, at))
                .orElseGet(() -> StrokeGesture.begin(label(), document, target, brush, at)));
    }

    private StrokeTarget target(ToolContext context) {
        Session session = context.document().session();
        return StrokeTarget.on(
                context.document().paintSurface(),
                session.document(),
                session.activeLayerId(),
                paint.apply(context.toolbox()));
    }

    /// Whether a press would paint; if not, it says why.
    private boolean paints(ToolContext context) {
        try {
            target(context);
            return true;
        } catch (EditException refused) {
            return false;
        }
    }

    @Override
    void ended(Gesture ended, ToolContext context) {
        last = Optional.of(LastPoint.of(context.document().session(), ((StrokeGesture) ended).end()));
    }

    @Override
    public void pressed(Pointer at, ToolContext context) {
        if (at.button() == Button.SECONDARY && at.alt()) {
            dial = Optional.of(new BrushDial(at, brush(context)));
        } else {
            super.pressed(at, context);
        }
        follow(at, context);
    }

    @Override
    public void dragged(Pointer at, ToolContext context) {
        if (dial.isPresent()) {
            double zoom = context.canvasToDevice().getScaleX();
            context.toolbox().setOptions(this, dial.get().turnedTo(at, zoom / context.deviceScale()));
            context.status(words(brush(context)));
            context.repaintOverlay();
            follow(dial.get().start(), context);
        } else {
            super.dragged(at, context);
            follow(at, context);
        }
    }

    @Override
    public void released(Pointer at, ToolContext context) {
        if (dial.isPresent()) {
            dial = Optional.empty();
            context.status("");
            context.repaintOverlay();
        }
        super.released(at, context);
        follow(at, context);
    }

    @Override
    public void moved(Pointer at, ToolContext context) {
        follow(at, context);
    }

    @Override
    public void exited(ToolContext context) {
        ring.leave(context);
    }

    @Override
    public boolean isBusy() {
        return dial.isPresent() || super.isBusy();
    }

    @Override
    public void cancel(ToolContext context) {
        dial.ifPresent(one -> context.toolbox().setOptions(this, one.before()));
        dial = Optional.empty();
        super.cancel(context);
        context.repaintOverlay();
    }

    @Override
    public void putAway(ToolContext context) {
        cancel(context);
        exited(context);
    }

    /// Number keys set the opacity, with Shift the flow; Caps Lock shows the very point instead of the ring.
    @Override
    public boolean keyPressed(KeyEvent event, ToolContext context) {
        if (event.getKeyCode() == KeyEvent.VK_CAPS_LOCK) {
            ring.readCapsLock(event);
            context.repaintOverlay();
            return false;
        }
        int digit = DigitEntry.digit(event);
        if (digit < 0 || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        double share = digits.typed(digit, event.getWhen()) / 100.0;
        Brush brush = brush(context);
        context.toolbox().setOptions(this, event.isShiftDown() ? brush.withFlow(share) : brush.withOpacity(share));
        return true;
    }

    @Override
    public Cursor cursor(Pointer at, ToolContext context) {
        return isBusy() || paints(context) ? ring.cursor(brush(context), context) : Cursors.forbidden();
    }

    @Override
    public void paintOverlay(Graphics2D graphics, ToolContext context) {
        super.paintOverlay(graphics, context);
        Brush brush = brush(context);
        if (dial.isPresent()) {
            ring.paintDialled(graphics, brush, words(brush), context);
        } else {
            ring.paint(graphics, brush, context);
        }
    }

    private static String words(Brush brush) {
        return Math.round(brush.size()) + " px · hardness " + Math.round(brush.hardness() * 100) + " %";
    }

    /// The ring shows where a press would paint, and during every gesture.
    private void follow(Pointer at, ToolContext context) {
        ring.follow(at, brush(context), isBusy() || paints(context), context);
    }

    private Brush brush(ToolContext context) {
        return context.toolbox().options(this);
    }
}
