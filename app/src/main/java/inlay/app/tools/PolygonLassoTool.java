package inlay.app.tools;

import inlay.app.theme.Icon;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.tool.Gesture;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import inlay.editor.tool.PolygonDrawing;
import inlay.editor.tool.SelectionShape;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;

/// Selects a polygon, corner by corner: a double click, Enter or a click on the first corner closes it, Backspace takes
/// the last corner back, Escape all of it.
final class PolygonLassoTool extends SelectionTool<LassoOptions> {
    /// Logical pixels within which the first corner is met.
    private static final double REACH = 6;

    private Optional<PolygonDrawing> drawing = Optional.empty();
    private Optional<Rectangle> shown = Optional.empty();

    @Override
    public ToolFace face() {
        return new ToolFace(
                "lasso.polygon",
                "Polygonal Lasso",
                Icon.LASSO_POLYGON,
                'L',
                "Click corner after corner; Enter or a double click closes the polygon, Backspace takes a corner back.");
    }

    @Override
    public LassoOptions defaults() {
        return LassoOptions.DEFAULTS;
    }

    @Override
    public List<ToolOption<LassoOptions>> options() {
        return LassoOptions.all();
    }

    /// The polygon outlasts the press, so that no gesture begins here; dragging inside a selection still moves it.
    @Override
    Optional<Gesture> draw(Pointer pointer, SelectionShape shape, ToolContext context) {
        drawing = Optional.of(new PolygonDrawing(shape, pointer));
        return Optional.empty();
    }

    @Override
    public void pressed(Pointer pointer, ToolContext context) {
        if (drawing.isEmpty()) {
            super.pressed(pointer, context);
        } else if (pointer.button() == Button.PRIMARY) {
            if (drawing.get().closesAt(pointer, reach(context))) {
                close(context);
            } else {
                drawing.get().add(pointer);
                repaint(context);
            }
        }
    }

    @Override
    public void dragged(Pointer pointer, ToolContext context) {
        super.dragged(pointer, context);
        moved(pointer, context);
    }

    @Override
    public void moved(Pointer pointer, ToolContext context) {
        drawing.ifPresent(polygon -> polygon.hover(pointer));
        repaint(context);
    }

    @Override
    public void doubleClicked(Pointer pointer, ToolContext context) {
        if (drawing.isPresent()) {
            close(context);
        }
    }

    @Override
    public boolean keyPressed(KeyEvent event, ToolContext context) {
        if (drawing.isEmpty()) {
            return super.keyPressed(event, context);
        }
        switch (event.getKeyCode()) {
            case KeyEvent.VK_ENTER -> close(context);
            case KeyEvent.VK_BACK_SPACE, KeyEvent.VK_DELETE -> takeBack(context);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isBusy() {
        return drawing.isPresent() || super.isBusy();
    }

    @Override
    public void cancel(ToolContext context) {
        leave(context);
        super.cancel(context);
    }

    @Override
    public Cursor cursor(Pointer pointer, ToolContext context) {
        boolean closing = drawing.filter(polygon -> polygon.closesAt(pointer, reach(context)))
                .isPresent();
        if (closing) {
            return Cursors.closing();
        }
        return drawing.isPresent() ? Cursors.crosshair() : super.cursor(pointer, context);
    }

    @Override
    public void paintOverlay(Graphics2D graphics, ToolContext context) {
        super.paintOverlay(graphics, context);
        drawing.ifPresent(polygon -> Ants.paint(graphics, polygon.outline(), context));
    }

    private void takeBack(ToolContext context) {
        if (drawing.isPresent() && !drawing.get().removeLast()) {
            leave(context);
        }
        repaint(context);
    }

    private void close(ToolContext context) {
        Session session = context.document().session();
        Optional<Edit> edit = drawing.flatMap(polygon -> polygon.close(session.document()));
        leave(context);
        edit.ifPresent(session::apply);
    }

    private void leave(ToolContext context) {
        drawing = Optional.empty();
        repaint(context);
    }

    private void repaint(ToolContext context) {
        Optional<Rectangle> now = drawing.map(polygon -> Ants.area(polygon.outline(), context));
        shown.ifPresent(context::repaintOverlay);
        now.ifPresent(context::repaintOverlay);
        shown = now;
    }

    private static double reach(ToolContext context) {
        return REACH * context.deviceScale() / context.canvasToDevice().getScaleX();
    }
}
