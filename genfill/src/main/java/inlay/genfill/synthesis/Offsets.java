package inlay.genfill.synthesis;

/// The labels of a hole: how far away, in pixels of the finest level, each label copies from.
///
/// @param dx rightwards distance of each label
/// @param dy downwards distance of each label
record Offsets(int[] dx, int[] dy) {

    int count() {
        return dx.length;
    }

    /// The offsets in pixels of a level that is 2^`exponent` times smaller, rounded.
    Offsets scaled(int exponent) {
        int[] x = new int[count()];
        int[] y = new int[count()];
        int half = exponent == 0 ? 0 : 1 << (exponent - 1);
        for (int label = 0; label < count(); label++) {
            x[label] = (dx[label] + half) >> exponent;
            y[label] = (dy[label] + half) >> exponent;
        }
        return new Offsets(x, y);
    }
}
