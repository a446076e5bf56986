package inlay.editor.tool;

import inlay.editor.select.Point;

/// How far a drag has come, in whole pixels; Shift holds it to steps of 45 degrees.
final class DragOffset {
    private final Point start;
    private int dx;
    private int dy;
    private boolean moved;

    DragOffset(Pointer press) {
        this.start = new Point(press.x(), press.y());
    }

    /// @return whether the offset changed
    boolean drag(Pointer pointer) {
        Point at = new Point(pointer.x(), pointer.y());
        Point end = pointer.shift() ? Constraint.toEighths(start, at) : at;
        int newX = (int) Math.round(end.x() - start.x());
        int newY = (int) Math.round(end.y() - start.y());
        boolean changed = newX != dx || newY != dy;
        dx = newX;
        dy = newY;
        moved |= changed;
        return changed;
    }

    int dx() {
        return dx;
    }

    int dy() {
        return dy;
    }

    boolean isNothing() {
        return dx == 0 && dy == 0;
    }

    /// Whether the drag never left its pixel.
    boolean wasNothing() {
        return !moved;
    }

    String report() {
        return "Δ " + dx + ", " + dy + " px";
    }
}
