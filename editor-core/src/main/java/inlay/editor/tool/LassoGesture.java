package inlay.editor.tool;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.select.Point;
import inlay.editor.select.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Selects what a freehand line goes round.
public final class LassoGesture implements Gesture {
    /// Canvas pixels between points that are worth keeping apart.
    private static final double NEAREST = 0.25;

    private final Document document;
    private final SelectionShape selection;
    private final List<Point> points = new ArrayList<>();

    public LassoGesture(Document document, SelectionShape selection, Pointer pointer) {
        this.document = document;
        this.selection = selection;
        points.add(new Point(pointer.x(), pointer.y()));
    }

    @Override
    public void drag(Pointer pointer) {
        Point last = points.getLast();
        if (Math.hypot(pointer.x() - last.x(), pointer.y() - last.y()) >= NEAREST) {
            points.add(new Point(pointer.x(), pointer.y()));
        }
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        drag(pointer);
        return points.size() < 3
                ? selection.selectNothing(document)
                : Optional.of(selection.select(Shapes.lasso(points, selection.style(), document.canvas())));
    }

    @Override
    public Optional<Outline> outline() {
        return points.size() < 2 ? Optional.empty() : Optional.of(Outline.open(points));
    }
}
