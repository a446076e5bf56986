package inlay.editor.tool.brush;

/// The part of a centripetal Catmull-Rom spline between two of its points, in Hermite form.
///
/// @param start     where it begins
/// @param end       where it ends
/// @param leaveX    tangent at the start, over the whole stretch
/// @param leaveY    tangent at the start
/// @param arriveX   tangent at the end
/// @param arriveY   tangent at the end
record CurveStretch(StrokePoint start, StrokePoint end, double leaveX, double leaveY, double arriveX, double arriveY) {

    /// @param before the point ahead of the start; the start itself where the spline begins
    /// @param after  the point past the end; the end itself where the spline ends
    static CurveStretch between(StrokePoint before, StrokePoint start, StrokePoint end, StrokePoint after) {
        double middle = Math.sqrt(start.distance(end));
        double first = Math.sqrt(before.distance(start));
        double third = Math.sqrt(end.distance(after));
        return new CurveStretch(
                start,
                end,
                tangent(before.x(), start.x(), end.x(), first, middle) * middle,
                tangent(before.y(), start.y(), end.y(), first, middle) * middle,
                tangent(start.x(), end.x(), after.x(), middle, third) * middle,
                tangent(start.y(), end.y(), after.y(), middle, third) * middle);
    }

    /// The speed at `b` of the parabola through a, b, c, which lie `first` and `second` apart in the parameter;
    /// straight where two of them are one point.
    private static double tangent(double a, double b, double c, double first, double second) {
        if (first == 0) {
            return (c - b) / second;
        }
        if (second == 0) {
            return (b - a) / first;
        }
        return (b - a) / first - (c - a) / (first + second) + (c - b) / second;
    }

    /// The point at a parameter from 0 (start) to 1 (end).
    StrokePoint at(double t) {
        double square = t * t;
        double cube = square * t;
        double fromStart = 2 * cube - 3 * square + 1;
        double leaving = cube - 2 * square + t;
        double toEnd = 3 * square - 2 * cube;
        double arriving = cube - square;
        return new StrokePoint(
                fromStart * start.x() + leaving * leaveX + toEnd * end.x() + arriving * arriveX,
                fromStart * start.y() + leaving * leaveY + toEnd * end.y() + arriving * arriveY,
                start.pressure() + (end.pressure() - start.pressure()) * t);
    }
}
