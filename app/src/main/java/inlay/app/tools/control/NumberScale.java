package inlay.app.tools.control;

/// The values that a [NumberField] can have, and how dragging spreads them.
public interface NumberScale {
    double minimum();

    double maximum();

    /// Shown after the number; empty for none.
    String unit();

    /// Where a value is on the way from the smallest to the largest, 0 to 1.
    double place(double number);

    /// The value at a place, 0 to 1.
    double at(double place);

    /// Values spread evenly.
    static NumberScale even(double minimum, double maximum, String unit) {
        return new EvenScale(minimum, maximum, unit);
    }
}
