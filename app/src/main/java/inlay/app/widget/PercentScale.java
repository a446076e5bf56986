package inlay.app.widget;

/// 0 to 100 %, spread evenly.
record PercentScale() implements NumberScale {
    @Override
    public double minimum() {
        return 0;
    }

    @Override
    public double maximum() {
        return 100;
    }

    @Override
    public String unit() {
        return "%";
    }

    @Override
    public double place(double number) {
        return Math.clamp(number / 100, 0, 1);
    }

    @Override
    public double at(double place) {
        return 100 * Math.clamp(place, 0, 1);
    }
}
