package inlay.app.tools;

import inlay.app.command.Command;
import inlay.app.command.MenuEntry;
import inlay.editor.document.Document;
import inlay.editor.edit.Session;
import inlay.editor.raster.Region;
import inlay.editor.tool.FrameDrawing;
import inlay.editor.tool.FrameDrawing.Extent;
import inlay.editor.tool.FrameDrawing.Grip;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;

/// What the tools that set a frame around a new canvas share: the frame with its handles stays until it is committed by
/// Enter, a double click or a button, or given up. The arrow keys move it, X turns it round.
///
/// @param <O> the options, among them the proportions to keep
abstract class FrameTool<O extends Record & FrameOptions> implements CanvasTool<O> {
    /// Logical pixels within which a handle is gripped.
    private static final double REACH = 8;

    /// A frame on the version of the document that it was drawn over.
    private record Framing(Session session, Region canvas, double ratio, FrameDrawing drawing) {}

    private final Extent extent;
    private Optional<Framing> framing = Optional.empty();
    private boolean dragging;

    FrameTool(Extent extent) {
        this.extent = extent;
    }

    /// The options with the proportions turned round.
    abstract O turned(O options);

    /// Where the frame is when the tool is taken up; holds the canvas where it has to.
    Region start(Document document) {
        return document.canvas();
    }

    /// What would come of a frame.
    abstract Pending pending(Region canvas, Region frame);

    /// Does with a frame what the tool is for; the frame is not the canvas.
    abstract void apply(Region canvas, Region frame, ToolContext context);

    /// Paints what belongs under the frame and its handles.
    abstract void paintInside(Graphics2D graphics, FrameOverlay overlay, ToolContext context);

    @Override
    public void pressed(Pointer pointer, ToolContext context) {
        if (pointer.button() == Button.PRIMARY) {
            dragging = true;
            drawing(context).press(pointer, reach(context));
            context.repaintOverlay();
        }
    }

    @Override
    public void dragged(Pointer pointer, ToolContext context) {
        if (dragging) {
            drawing(context).drag(pointer);
            report(context);
        }
    }

    @Override
    public void released(Pointer pointer, ToolContext context) {
        if (dragging) {
            drawing(context).release(pointer);
            dragging = false;
            report(context);
        }
    }

    @Override
    public List<MenuEntry> menu(Pointer pointer, ToolContext context) {
        Pending pending = pending(context).orElseThrow();
        return List.of(
                Command.of("frame.commit", pending.verb(), "ENTER", () -> commit(context))
                        .enabledWhen(pending::ready),
                Command.of("frame.cancel", "Cancel", "ESCAPE", () -> dismiss(context))
                        .enabledWhen(this::isBusy));
    }

    @Override
    public void doubleClicked(Pointer pointer, ToolContext context) {
        if (drawing(context).gripAt(pointer, reach(context)) instanceof Grip.Inside) {
            commit(context);
        }
    }

    @Override
    public boolean keyPressed(KeyEvent event, ToolContext context) {
        Optional<ArrowKey> arrow = ArrowKey.of(event);
        if (arrow.isPresent() && drawing(context).isChanged()) {
            drawing(context).nudge(arrow.get().dx(), arrow.get().dy());
            report(context);
        } else if (event.getKeyCode() == KeyEvent.VK_ENTER) {
            commit(context);
        } else if (event.getKeyCode() == KeyEvent.VK_X && event.getModifiersEx() == 0) {
            turn(context);
        } else {
            return false;
        }
        return true;
    }

    private void turn(ToolContext context) {
        O options = context.toolbox().options(this);
        if (options.ratio().turns()) {
            context.toolbox().setOptions(this, turned(options));
        } else {
            FrameDrawing turned = drawing(context).turned();
            framing = framing.map(one -> new Framing(one.session(), one.canvas(), one.ratio(), turned));
        }
        report(context);
    }

    @Override
    public boolean isBusy() {
        return dragging || framing.filter(one -> one.drawing().isChanged()).isPresent();
    }

    @Override
    public void cancel(ToolContext context) {
        dragging = false;
        Region canvas = canvas(context);
        double ratio = context.toolbox().options(this).ratioOn(canvas);
        framing = Optional.of(
                new Framing(context.document().session(), canvas, ratio, new FrameDrawing(canvas, extent, ratio)));
        context.status("");
        context.repaintOverlay();
    }

    /// The frame is there again when the tool is, if it was set.
    @Override
    public void putAway(ToolContext context) {
        dragging = false;
        framing = framing.filter(one -> one.drawing().isChanged());
        context.status("");
        context.repaintOverlay();
    }

    @Override
    public Optional<Pending> pending(ToolContext context) {
        return Optional.of(pending(canvas(context), drawing(context).frame()));
    }

    @Override
    public void commit(ToolContext context) {
        Region canvas = canvas(context);
        FrameDrawing drawing = drawing(context);
        if (drawing.isChanged()) {
            cancel(context);
            apply(canvas, drawing.frame(), context);
        }
    }

    @Override
    public Optional<Rectangle> occupied(ToolContext context) {
        return Optional.of(overlay(context).covered());
    }

    @Override
    public Cursor cursor(Pointer pointer, ToolContext context) {
        FrameDrawing drawing = drawing(context);
        return switch (drawing.gripAt(pointer, reach(context))) {
            case Grip.OnHandle(var handle) -> Cursors.resize(handle);
            case Grip.Inside() when drawing.isChanged() -> Cursors.moveSelection();
            case Grip.Inside(), Grip.Outside() ->
                extent == Extent.ANY ? Cursors.crosshair() : Cursor.getDefaultCursor();
        };
    }

    @Override
    public void paintOverlay(Graphics2D graphics, ToolContext context) {
        FrameOverlay overlay = overlay(context);
        paintInside(graphics, overlay, context);
        overlay.paintFrame(graphics);
        if (drawing(context).isChanged()) {
            overlay.paintSize(graphics);
        }
    }

    private FrameOverlay overlay(ToolContext context) {
        return new FrameOverlay(canvas(context), drawing(context).frame(), context);
    }

    private static Region canvas(ToolContext context) {
        return context.document().session().document().canvas();
    }

    /// The frame over the document as it is now: a new one when the canvas or the ratio became another.
    private FrameDrawing drawing(ToolContext context) {
        Session session = context.document().session();
        Region canvas = canvas(context);
        double ratio = context.toolbox().options(this).ratioOn(canvas);
        Optional<Framing> fitting =
                framing.filter(one -> one.session() == session && one.canvas().equals(canvas));
        FrameDrawing drawing = fitting.map(one ->
                        one.ratio() == ratio ? one.drawing() : one.drawing().withRatio(ratio))
                .orElseGet(() -> new FrameDrawing(canvas, extent, ratio, start(session.document())));
        framing = Optional.of(new Framing(session, canvas, ratio, drawing));
        return drawing;
    }

    private void report(ToolContext context) {
        Region frame = drawing(context).frame();
        context.status(frame.width() + " × " + frame.height() + " px");
        context.repaintOverlay();
    }

    private static double reach(ToolContext context) {
        return REACH * context.deviceScale() / context.canvasToDevice().getScaleX();
    }
}
