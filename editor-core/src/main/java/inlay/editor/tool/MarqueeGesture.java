package inlay.editor.tool;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.editor.select.Point;
import inlay.editor.select.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Selects a rectangle or an ellipse by dragging from corner to corner, on whole pixels.
public final class MarqueeGesture implements Gesture {
    /// What lies in the dragged rectangle.
    public enum Form {
        RECTANGLE,
        ELLIPSE
    }

    private final Form form;
    private final Document document;
    private final SelectionShape selection;
    private final DragRectangle rectangle;

    /// Begins at the pointer. Modifiers on the press say how to combine where there is a selection to combine with.
    public MarqueeGesture(
            Form form, MarqueeSizing sizing, Document document, SelectionShape selection, Pointer pointer) {
        this.form = form;
        this.document = document;
        this.selection = selection;
        this.rectangle = new DragRectangle(
                sizing,
                pointer,
                document.selection().isPresent() ? DragRectangle.Spoken.HOW_TO_COMBINE : DragRectangle.Spoken.NOTHING);
    }

    @Override
    public void drag(Pointer pointer) {
        rectangle.drag(pointer);
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        rectangle.drag(pointer);
        Region region = rectangle.region();
        return region.isEmpty() ? selection.selectNothing(document) : Optional.of(selection.select(mask(region)));
    }

    @Override
    public Optional<Outline> outline() {
        Region region = rectangle.region();
        return region.isEmpty() ? Optional.empty() : Optional.of(Outline.closed(points(region)));
    }

    @Override
    public String report() {
        Region region = rectangle.region();
        return region.width() + " × " + region.height() + " px";
    }

    private Mask mask(Region region) {
        return switch (form) {
            case RECTANGLE -> Mask.of(region.intersect(document.canvas()));
            case ELLIPSE ->
                Shapes.ellipse(
                        region.x(), region.y(), region.width(), region.height(), selection.style(), document.canvas());
        };
    }

    private List<Point> points(Region region) {
        return switch (form) {
            case RECTANGLE ->
                List.of(
                        new Point(region.x(), region.y()),
                        new Point(region.right(), region.y()),
                        new Point(region.right(), region.bottom()),
                        new Point(region.x(), region.bottom()));
            case ELLIPSE -> ellipse(region);
        };
    }

    private static List<Point> ellipse(Region region) {
        double radiusX = region.width() / 2.0;
        double radiusY = region.height() / 2.0;
        int count = Math.clamp((int) (4 * Math.sqrt(Math.max(radiusX, radiusY))) * 4, 32, 720);
        List<Point> points = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            double angle = 2 * Math.PI * index / count;
            points.add(new Point(
                    region.x() + radiusX * (1 + Math.cos(angle)), region.y() + radiusY * (1 + Math.sin(angle))));
        }
        return points;
    }
}
