package inlay.editor.tool.brush;

/// A round brush as the user sets it. Immutable.
///
/// Flow is what one dab adds, opacity the most that a whole stroke can reach, however often it crosses itself.
///
/// @param size      diameter in canvas pixels, 1 to 5000
/// @param hardness  0 (soft from the centre on) to 1 (an edge of one pixel)
/// @param opacity   of the stroke, 0 to 1
/// @param flow      of a dab, 0 to 1
/// @param spacing   distance between dabs as a fraction of the diameter, 0.01 to 2
/// @param smoothing 0 (the path as it comes) to 1 (drawn after the pointer on a long string)
/// @param pressure  what a pen's pressure changes
public record Brush(
        double size,
        double hardness,
        double opacity,
        double flow,
        double spacing,
        double smoothing,
        PressureResponse pressure) {

    public static final double MIN_SIZE = 1;
    public static final double MAX_SIZE = 5000;

    /// A hard round brush of full strength.
    public static Brush round(double size) {
        return new Brush(size, 1, 1, 1, 0.1, 0, PressureResponse.NONE);
    }

    public Brush {
        size = Math.clamp(size, MIN_SIZE, MAX_SIZE);
        hardness = Math.clamp(hardness, 0, 1);
        opacity = Math.clamp(opacity, 0, 1);
        flow = Math.clamp(flow, 0, 1);
        spacing = Math.clamp(spacing, 0.01, 2);
        smoothing = Math.clamp(smoothing, 0, 1);
    }

    public Brush withSize(double value) {
        return new Brush(value, hardness, opacity, flow, spacing, smoothing, pressure);
    }

    public Brush withHardness(double value) {
        return new Brush(size, value, opacity, flow, spacing, smoothing, pressure);
    }

    public Brush withOpacity(double value) {
        return new Brush(size, hardness, value, flow, spacing, smoothing, pressure);
    }

    public Brush withFlow(double value) {
        return new Brush(size, hardness, opacity, value, spacing, smoothing, pressure);
    }

    public Brush withSpacing(double value) {
        return new Brush(size, hardness, opacity, flow, value, smoothing, pressure);
    }

    public Brush withSmoothing(double value) {
        return new Brush(size, hardness, opacity, flow, spacing, value, pressure);
    }

    public Brush withPressure(PressureResponse value) {
        return new Brush(size, hardness, opacity, flow, spacing, smoothing, value);
    }

    /// The dab that this brush leaves at a place.
    Dab dab(StrokePoint point) {
        double radius = size / 2 * (pressure.changesSize() ? point.pressure() : 1);
        double ceiling = pressure.changesOpacity() ? point.pressure() : 1;
        return new Dab(point.x(), point.y(), DabProfile.of(radius, hardness), (float) flow, (float) ceiling);
    }

    /// The distance to the next dab, in canvas pixels; never under half a pixel.
    double step(StrokePoint point) {
        double diameter = size * (pressure.changesSize() ? point.pressure() : 1);
        return Math.max(0.5, diameter * spacing);
    }
}
