package inlay.app.tools;

import inlay.app.theme.Icon;
import inlay.app.tools.ToolOption.Choice;
import inlay.app.tools.ToolOption.Toggle;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.geometry.CanvasEdits;
import inlay.editor.raster.Region;
import inlay.editor.tool.CropDrawing;
import inlay.editor.tool.CropDrawing.Grip;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;

/// Makes part of the canvas, or more than it, the canvas: Enter or a double click crops, Escape goes back to the whole.
final class CropTool implements CanvasTool<CropOptions> {
    /// Logical pixels within which a handle is gripped.
    private static final double REACH = 8;

    /// A frame on the version of the document that it was drawn over.
    private record Framing(Session session, Region canvas, double ratio, CropDrawing drawing) {}

    private Optional<Framing> framing = Optional.empty();
    private boolean dragging;

    @Override
    public ToolFace face() {
        return new ToolFace(
                "crop",
                "Crop",
                Icon.CROP,
                'C',
                "Drag a frame or its handles; Enter crops, Escape starts over. Shift keeps the proportions, X turns them"
                        + " round.");
    }

    @Override
    public CropOptions defaults() {
        return new CropOptions(CropOptions.Ratio.FREE, false, true);
    }

    @Override
    public List<ToolOption<CropOptions>> options() {
        return List.of(
                Choice.list(
                        "ratio",
                        "Ratio",
                        "Width to height",
                        CropOptions.Ratio.class,
                        CropOptions.Ratio::label,
                        CropOptions::ratio,
                        CropOptions::withRatio),
                new Toggle<>(
                        "upright",
                        "Upright",
                        "Turns the ratio round (X)",
                        CropOptions::upright,
                        CropOptions::withUpright),
                new Toggle<>(
                        "delete",
                        "Delete cropped pixels",
                        "Without it, layers keep what lies beyond the canvas",
                        CropOptions::deleting,
                        CropOptions::withDeleting));
    }

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
            dragging = false;
            drawing(context).release(pointer);
            report(context);
        }
    }

    @Override
    public void doubleClicked(Pointer pointer, ToolContext context) {
        if (drawing(context).gripAt(pointer, reach(context)) instanceof Grip.Inside) {
            commit(context);
        }
    }

    @Override
    public boolean keyPressed(KeyEvent event, ToolContext context) {
        CropOptions options = context.toolbox().options(this);
        switch (event.getKeyCode()) {
            case KeyEvent.VK_ENTER -> commit(context);
            case KeyEvent.VK_X -> {
                context.toolbox().setOptions(this, options.withUpright(!options.upright()));
                report(context);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isBusy() {
        return dragging || framing.filter(one -> one.drawing().isChanged()).isPresent();
    }

    @Override
    public void cancel(ToolContext context) {
        dragging = false;
        framing = Optional.empty();
        context.status("");
        context.repaintOverlay();
    }

    @Override
    public Cursor cursor(Pointer pointer, ToolContext context) {
        CropDrawing drawing = drawing(context);
        return switch (drawing.gripAt(pointer, reach(context))) {
            case Grip.OnHandle(var handle) -> Cursors.resize(handle);
            case Grip.Inside() when drawing.isChanged() -> Cursors.moveSelection();
            case Grip.Inside(), Grip.Outside() -> Cursors.crosshair();
        };
    }

    @Override
    public void paintOverlay(Graphics2D graphics, ToolContext context) {
        CropOverlay.paint(graphics, drawing(context).frame(), context);
    }

    private void commit(ToolContext context) {
        CropDrawing drawing = drawing(context);
        Region frame = drawing.frame();
        boolean deleting = context.toolbox().options(this).deleting();
        Edit edit = deleting ? CanvasEdits.cropDeleting(frame) : CanvasEdits.cropKeeping(frame);
        Session session = context.document().session();
        session.apply(edit);
        cancel(context);
    }

    /// The frame over the document as it is now: a new one when the canvas or the ratio became another.
    private CropDrawing drawing(ToolContext context) {
        Session session = context.document().session();
        Region canvas = session.document().canvas();
        double ratio = context.toolbox().options(this).value(canvas);
        Optional<Framing> fitting =
                framing.filter(one -> one.session() == session && one.canvas().equals(canvas));
        CropDrawing drawing = fitting.map(one ->
                        one.ratio() == ratio ? one.drawing() : one.drawing().withRatio(ratio))
                .orElseGet(() -> new CropDrawing(canvas, ratio));
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
