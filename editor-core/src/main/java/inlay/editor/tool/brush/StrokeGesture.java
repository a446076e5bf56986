package inlay.editor.tool.brush;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.select.Point;
import inlay.editor.tool.Gesture;
import inlay.editor.tool.Pointer;
import java.util.Optional;

/// A stroke of the brush or the eraser, from press to release.
///
/// Holding Shift keeps the stroke on the row or the column where Shift was pressed.
public final class StrokeGesture implements Gesture {
    private final String label;
    private final StrokePath path;
    private final Stroke stroke;
    private final AxisLock lock = new AxisLock();
    private StrokePoint last;

    private StrokeGesture(String label, Document document, StrokeTarget target, Brush brush, Pointer start) {
        this.label = label;
        this.path = new StrokePath(brush);
        this.stroke = new Stroke(document, target, (float) brush.opacity());
        this.last = point(start);
    }

    /// Begins a stroke at the pointer with its first dab.
    ///
    /// @throws inlay.editor.edit.EditException if the target is not in the document
    public static StrokeGesture begin(
            String label, Document document, StrokeTarget target, Brush brush, Pointer pointer) {
        StrokeGesture gesture = new StrokeGesture(label, document, target, brush, pointer);
        gesture.stroke.add(gesture.path.to(gesture.last));
        return gesture;
    }

    /// Begins a stroke that first goes straight from a point to the pointer.
    ///
    /// @throws inlay.editor.edit.EditException if the target is not in the document
    public static StrokeGesture beginWithLine(
            String label, Document document, StrokeTarget target, Brush brush, Point from, Pointer pointer) {
        StrokePoint start = new StrokePoint(from.x(), from.y(), pointer.pressure());
        StrokeGesture gesture = new StrokeGesture(label, document, target, brush, pointer);
        gesture.stroke.add(gesture.path.to(start));
        gesture.stroke.add(gesture.path.straightTo(gesture.last));
        return gesture;
    }

    @Override
    public void drag(Pointer pointer) {
        last = lock.apply(point(pointer), last, pointer.shift());
        stroke.add(path.to(last));
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        last = lock.apply(point(pointer), last, pointer.shift());
        stroke.add(path.end(last));
        return stroke.edit(label);
    }

    @Override
    public Optional<Document> draft() {
        return Optional.of(stroke.document());
    }

    /// Where the stroke is: the place that a straight line would go on from.
    public Point end() {
        return new Point(last.x(), last.y());
    }

    private static StrokePoint point(Pointer pointer) {
        return new StrokePoint(pointer.x(), pointer.y(), pointer.pressure());
    }
}
