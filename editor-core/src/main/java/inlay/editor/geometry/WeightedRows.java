package inlay.editor.geometry;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Weighted sums of rows: the inner loop of resampling.
final class WeightedRows {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    private WeightedRows() {}

    /// A row length that this works on: `length` rounded up.
    static int padded(int length) {
        return Math.ceilDiv(length, 16) * 16;
    }

    /// Sums rows of a picture: `to[toAt + x]` becomes the sum of `weights[k] * from[fromAt + k * stride + x]`.
    ///
    /// @param length how many samples of each row, a multiple of 16
    static void sum(float[] from, int fromAt, int stride, float[] weights, float[] to, int toAt, int length) {
        for (int x = 0; x < length; x += SPECIES.length()) {
            FloatVector sum = FloatVector.zero(SPECIES);
            int at = fromAt + x;
            for (float weight : weights) {
                sum = FloatVector.fromArray(SPECIES, from, at).fma(FloatVector.broadcast(SPECIES, weight), sum);
                at += stride;
            }
            sum.intoArray(to, toAt + x);
        }
    }
}
