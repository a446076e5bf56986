package inlay.editor.tool.brush;

import java.util.Optional;

/// Keeps a stroke on a row or a column while Shift is held, whichever the stroke first went along.
final class AxisLock {
    /// Canvas pixels of movement that decide between row and column.
    private static final double DECISION = 2;

    private enum Axis {
        ROW,
        COLUMN
    }

    private Optional<StrokePoint> anchor = Optional.empty();
    private Optional<Axis> axis = Optional.empty();

    /// The point to paint at for a pointer at `point`, coming from `last`.
    StrokePoint apply(StrokePoint point, StrokePoint last, boolean held) {
        if (!held) {
            anchor = Optional.empty();
            axis = Optional.empty();
            return point;
        }
        StrokePoint from = anchor.orElse(last);
        anchor = Optional.of(from);
        if (axis.isEmpty() && from.distance(point) >= DECISION) {
            boolean alongRow = Math.abs(point.x() - from.x()) >= Math.abs(point.y() - from.y());
            axis = Optional.of(alongRow ? Axis.ROW : Axis.COLUMN);
        }
        if (axis.isEmpty()) {
            return from;
        }
        return switch (axis.get()) {
            case ROW -> new StrokePoint(point.x(), from.y(), point.pressure());
            case COLUMN -> new StrokePoint(from.x(), point.y(), point.pressure());
        };
    }
}
