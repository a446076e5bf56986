package inlay.genfill.parity;

/// One number that was expected, and the one that came out.
///
/// @param name of the output and what was measured of it
/// @param tolerance the error that is still agreement
/// @param error relative to what was expected, or absolute where the tolerance is meant so
public record Figure(String name, double expected, double got, double error, double tolerance) {

    /// A number that is judged by its relative error.
    static Figure relative(String name, double expected, double got, double scale, double tolerance) {
        return new Figure(name, expected, got, Math.abs(got - expected) / Math.max(scale, 1e-12), tolerance);
    }

    /// A number that is judged by its absolute error, relative to `scale` where that is above 1.
    static Figure absolute(String name, double expected, double got, double scale, double tolerance) {
        return new Figure(name, expected, got, Math.abs(got - expected) / Math.max(scale, 1), tolerance);
    }

    /// Whether the two numbers agree; what is not a number never does.
    public boolean agrees() {
        return error <= tolerance;
    }
}
