package inlay.editor.tool;

import inlay.editor.select.Point;

/// Directions that Shift holds a gesture to.
public final class Constraint {
    private Constraint() {}

    /// The point nearest to `to` on the eight rays from `from` that lie 45 degrees apart.
    public static Point toEighths(Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double eighth = Math.PI / 4;
        double angle = Math.round(Math.atan2(dy, dx) / eighth) * eighth;
        double along = dx * Math.cos(angle) + dy * Math.sin(angle);
        return new Point(from.x() + along * Math.cos(angle), from.y() + along * Math.sin(angle));
    }
}
