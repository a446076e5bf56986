package inlay.editor.select;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.ArrayList;
import java.util.List;

/// Masks of geometric shapes, cut off at the canvas' edge. Coordinates are canvas pixels and need not be whole.
public final class Shapes {
    /// How far, in pixels, an ellipse's polygon may stray from the ellipse.
    private static final double FLATNESS = 1e-3;

    private Shapes() {}

    /// Always exact at its edges: a border that cuts through pixels covers them in part.
    public static Mask rectangle(double x, double y, double width, double height, Region canvas) {
        List<Point> corners = List.of(
                new Point(x, y), new Point(x + width, y), new Point(x + width, y + height), new Point(x, y + height));
        return polygon(corners, Winding.NON_ZERO, EdgeStyle.ANTI_ALIASED, canvas);
    }

    /// The ellipse that touches the four sides of a rectangle.
    public static Mask ellipse(double x, double y, double width, double height, EdgeStyle style, Region canvas) {
        double radius = Math.max(1, Math.max(width, height) / 2);
        double widest = 2 * Math.acos(1 - FLATNESS / radius);
        int quarter = Math.max(8, (int) Math.ceil(Math.PI / 2 / widest));
        double angle = Math.PI / 2 / quarter;
        double sameArea = Math.sqrt(angle / Math.sin(angle));
        List<Point> outline = new ArrayList<>();
        for (int index = 0; index < 4 * quarter; index++) {
            outline.add(new Point(
                    x + width / 2 * (1 + sameArea * Math.cos(index * angle)),
                    y + height / 2 * (1 + sameArea * Math.sin(index * angle))));
        }
        return polygon(outline, Winding.NON_ZERO, style, canvas.intersect(box(x, y, width, height)));
    }

    /// The polygon of equal area reaches a hair out of the ellipse's box; not one pixel out there is to be touched.
    private static Region box(double x, double y, double width, double height) {
        return Region.between(
                (int) Math.floor(x), (int) Math.floor(y), (int) Math.ceil(x + width), (int) Math.ceil(y + height));
    }

    /// A freehand outline, closed by a straight line from its end to its start.
    public static Mask lasso(List<Point> outline, EdgeStyle style, Region canvas) {
        return polygon(outline, Winding.NON_ZERO, style, canvas);
    }

    /// A polygon, closed by a straight line from its last corner to its first. Fewer than three corners hold nothing.
    public static Mask polygon(List<Point> corners, Winding winding, EdgeStyle style, Region canvas) {
        List<Point> inside = PolygonClip.to(canvas, corners);
        return inside.size() < 3 ? Mask.NONE : new AreaCoverage(inside, winding, style).mask();
    }
}
