package inlay.editor.tool;

import inlay.editor.select.Point;
import java.util.List;

/// A line through canvas points that a gesture wants shown: the selection being drawn, a crop, a straight stroke.
///
/// @param points at least one, in canvas coordinates
/// @param closed whether the last point is joined to the first
public record Outline(List<Point> points, boolean closed) {
    public Outline {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("an outline without points");
        }
    }

    public static Outline closed(List<Point> points) {
        return new Outline(points, true);
    }

    public static Outline open(List<Point> points) {
        return new Outline(points, false);
    }
}
