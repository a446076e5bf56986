package inlay.app.tools.control;

/// What [NumberScale#even] makes.
record EvenScale(double minimum, double maximum, String unit) implements NumberScale {
    @Override
    public double place(double number) {
        return (Math.clamp(number, minimum, maximum) - minimum) / (maximum - minimum);
    }

    @Override
    public double at(double place) {
        return minimum + Math.clamp(place, 0, 1) * (maximum - minimum);
    }
}
