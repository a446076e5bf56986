package inlay.editor.geometry;

/// How one axis of a new picture lies on that of the old one: place p of the new one is place p x scale + offset of the
/// old one, in pixels counted from pixel edges.
///
/// @param scale old pixels a new pixel, more than 0
/// @param low   the first old pixel; lookups before it find it
/// @param high  one past the last old pixel; lookups from there on find the last
record Axis(double scale, double offset, int low, int high) {
    /// Without a first or last pixel.
    static Axis endless(double scale, double offset) {
        return new Axis(scale, offset, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// Where the edge of an old pixel lies on the new axis, to the nearest pixel edge.
    int place(int edge) {
        return (int) Math.round((edge - offset) / scale);
    }

    /// How far a kernel reaches in old pixels.
    double reach(Resampling resampling) {
        return resampling == Resampling.NEAREST ? 0.5 : resampling.radius() * Math.max(1, scale);
    }

    /// The first new pixel that old pixels from `first` on can show in.
    int firstNew(int first, Resampling resampling) {
        double reached = first == low ? first : first - reach(resampling);
        return (int) Math.floor((reached - offset) / scale);
    }

    /// One past the last new pixel that old pixels before `end` can show in.
    int endNew(int end, Resampling resampling) {
        double reached = end == high ? end : end + reach(resampling);
        return (int) Math.ceil((reached - offset) / scale);
    }
}
