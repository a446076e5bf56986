package inlay.editor.tool.brush;

/// A point of a stroke in canvas coordinates, with the pressure there (0 to 1).
record StrokePoint(double x, double y, double pressure) {
    double distance(StrokePoint other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /// The point a fraction of the straight way to another.
    StrokePoint towards(StrokePoint other, double fraction) {
        return new StrokePoint(
                x + (other.x - x) * fraction,
                y + (other.y - y) * fraction,
                pressure + (other.pressure - pressure) * fraction);
    }
}
