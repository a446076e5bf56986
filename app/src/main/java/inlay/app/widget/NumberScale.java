package inlay.app.widget;

/// The values that a [ScrubField] can have, and how dragging spreads them.
public interface NumberScale {
    /// A share in per cent, spread evenly.
    static NumberScale percent() {
        return new PercentScale();
    }

    double minimum();

    double maximum();

    /// Shown after the number; empty for none.
    String unit();

    /// Where a value is on the way from the smallest to the largest, 0 to 1.
    double place(double number);

    /// The value at a place, 0 to 1.
    double at(double place);
}
