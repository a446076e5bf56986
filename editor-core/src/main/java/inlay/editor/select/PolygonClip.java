package inlay.editor.select;

import inlay.editor.raster.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Cuts polygons off at a rectangle, side by side: Sutherland and Hodgman, "Reentrant Polygon Clipping", 1974.
///
/// What the polygon winds round inside the rectangle, and how often, stays the same.
final class PolygonClip {
    private PolygonClip() {}

    static List<Point> to(Region area, List<Point> corners) {
        List<Point> left = half(corners, point -> point.x() - area.x());
        List<Point> right = half(left, point -> area.right() - point.x());
        List<Point> top = half(right, point -> point.y() - area.y());
        return half(top, point -> area.bottom() - point.y()).stream()
                .map(point -> new Point(
                        Math.clamp(point.x(), area.x(), area.right()), Math.clamp(point.y(), area.y(), area.bottom())))
                .toList();
    }

    /// Keeps the part where `depth` is not negative; it must be a linear function of the point.
    private static List<Point> half(List<Point> corners, ToDoubleFunction<Point> depth) {
        List<Point> kept = new ArrayList<>();
        for (int index = 0; index < corners.size(); index++) {
            Point from = corners.get(index);
            Point to = corners.get((index + 1) % corners.size());
            double before = depth.applyAsDouble(from);
            double after = depth.applyAsDouble(to);
            if (before >= 0) {
                kept.add(from);
            }
            if (before >= 0 != after >= 0) {
                double share = before / (before - after);
                kept.add(new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share));
            }
        }
        return kept;
    }
}
