package inlay.editor.tool;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.select.Point;
import inlay.editor.select.Shapes;
import inlay.editor.select.Winding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A polygonal selection that is drawn click by click; it lasts longer than a press, so it is not a [Gesture].
///
/// The last corner follows the pointer until the next click. Confined to one thread.
public final class PolygonDrawing {
    private final SelectionShape selection;
    private final List<Point> corners = new ArrayList<>();
    private Point hovering;

    public PolygonDrawing(SelectionShape selection, Pointer first) {
        this.selection = selection;
        this.hovering = new Point(first.x(), first.y());
        corners.add(hovering);
    }

    /// The pointer moved; with Shift the side keeps to steps of 45 degrees.
    public void hover(Pointer pointer) {
        Point at = new Point(pointer.x(), pointer.y());
        hovering = pointer.shift() ? Constraint.toEighths(corners.getLast(), at) : at;
    }

    /// A click: the corner under the pointer stays.
    public void add(Pointer pointer) {
        hover(pointer);
        if (!hovering.equals(corners.getLast())) {
            corners.add(hovering);
        }
    }

    /// Takes the last corner back.
    ///
    /// @return whether a corner is left
    public boolean removeLast() {
        corners.removeLast();
        return !corners.isEmpty();
    }

    /// Whether a click at the pointer would close the polygon.
    ///
    /// @param reach canvas pixels within which the first corner is met
    public boolean closesAt(Pointer pointer, double reach) {
        Point first = corners.getFirst();
        return corners.size() > 2 && Math.hypot(pointer.x() - first.x(), pointer.y() - first.y()) <= reach;
    }

    /// The edit that selects the polygon; with fewer than three corners, what a click means.
    public Optional<Edit> close(Document document) {
        return corners.size() < 3
                ? selection.selectNothing(document)
                : Optional.of(selection.select(
                        Shapes.polygon(corners, Winding.NON_ZERO, selection.style(), document.canvas())));
    }

    public List<Point> corners() {
        return List.copyOf(corners);
    }

    /// The sides so far and the one that follows the pointer.
    public Outline outline() {
        List<Point> points = new ArrayList<>(corners);
        points.add(hovering);
        return Outline.open(points);
    }
}
