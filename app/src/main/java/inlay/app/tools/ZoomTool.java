package inlay.app.tools;

import inlay.app.canvas.geometry.ZoomSteps;
import inlay.app.command.MenuEntry;
import inlay.app.theme.Icon;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Viewport;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import java.awt.Cursor;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/// Zooms in where it is clicked, out with Alt, and smoothly while dragging sideways.
final class ZoomTool implements CanvasTool<NoOptions> {
    /// Logical pixels of dragging that double the zoom.
    private static final double DOUBLING = 120;

    /// Logical pixels of movement that make a click a drag.
    private static final double SLOP = 3;

    /// @param device where the drag began, in device pixels
    private record Scrub(Pointer pointer, Point2D device, Viewport before) {}

    private Optional<Scrub> scrub = Optional.empty();
    private boolean moved;

    @Override
    public ToolFace face() {
        return new ToolFace(
                "zoom",
                "Zoom",
                Icon.ZOOM,
                'Z',
                "Click to zoom in, Alt+click to zoom out, drag sideways to zoom smoothly.");
    }

    @Override
    public NoOptions defaults() {
        return new NoOptions();
    }

    @Override
    public List<ToolOption<NoOptions>> options() {
        return List.of();
    }

    @Override
    public void pressed(Pointer pointer, ToolContext context) {
        if (pointer.button() == Button.PRIMARY) {
            scrub = Optional.of(new Scrub(
                    pointer, device(pointer, context), context.document().viewport()));
            moved = false;
        }
    }

    @Override
    public void dragged(Pointer pointer, ToolContext context) {
        scrub.ifPresent(one -> {
            double along = (device(pointer, context).getX() - one.device().getX()) / context.deviceScale();
            moved |= Math.abs(along) > SLOP;
            if (moved) {
                double zoom = one.before().zoom() * Math.pow(2, along / DOUBLING);
                zoomTo(context.document(), one.before(), zoom, one.pointer());
            }
        });
    }

    @Override
    public void released(Pointer pointer, ToolContext context) {
        Optional<Scrub> ended = scrub;
        scrub = Optional.empty();
        if (ended.isPresent() && !moved) {
            Viewport viewport = context.document().viewport();
            double zoom = pointer.alt() ? ZoomSteps.below(viewport.zoom()) : ZoomSteps.above(viewport.zoom());
            zoomTo(context.document(), viewport, zoom, ended.get().pointer());
        }
    }

    private static void zoomTo(OpenDocument document, Viewport from, double zoom, Pointer fixed) {
        document.setViewport(from.zoomedAt(zoom, fixed.x(), fixed.y()));
    }

    private static Point2D device(Pointer pointer, ToolContext context) {
        return context.canvasToDevice().transform(new Point2D.Double(pointer.x(), pointer.y()), null);
    }

    @Override
    public boolean isBusy() {
        return scrub.isPresent();
    }

    @Override
    public void cancel(ToolContext context) {
        scrub.ifPresent(one -> context.document().setViewport(one.before()));
        scrub = Optional.empty();
    }

    @Override
    public List<MenuEntry> menu(Pointer pointer, ToolContext context) {
        return ViewShortcuts.menu(context);
    }

    @Override
    public List<BarCommand> barCommands() {
        return ViewShortcuts.bar();
    }

    @Override
    public Optional<String> doubleClickCommand() {
        return Optional.of("view.actualPixels");
    }

    @Override
    public Cursor cursor(Pointer pointer, ToolContext context) {
        return pointer.alt() ? Cursors.zoomOut() : Cursors.zoomIn();
    }
}
