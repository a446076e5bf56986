package inlay.editor.render;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// Conversions between 16-bit samples at rest and the floats of a [Band].
final class Samples {
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;

    /// As many shorts as there are floats in a vector.
    private static final VectorSpecies<Short> SHORTS =
            VectorSpecies.of(short.class, VectorShape.forBitSize(FLOATS.vectorBitSize() / 2));

    private Samples() {}

    /// Unsigned samples times `scale`. In explicit vectors, because the compiler leaves the conversion of unsigned
    /// shorts in a plain loop as it is, nine times slower.
    static void toFloat(short[] from, int start, float[] to, int end, int count, float scale) {
        int bound = FLOATS.loopBound(count);
        int i = 0;
        for (; i < bound; i += FLOATS.length()) {
            IntVector whole = (IntVector) ShortVector.fromArray(SHORTS, from, start + i)
                    .convertShape(VectorOperators.ZERO_EXTEND_S2I, INTS, 0);
            FloatVector values = (FloatVector) whole.convertShape(VectorOperators.I2F, FLOATS, 0);
            values.mul(scale).intoArray(to, end + i);
        }
        for (; i < count; i++) {
            to[end + i] = (from[start + i] & 0xFFFF) * scale;
        }
    }

    /// Rounded to nearest; `scale` brings the values to 0..65535.
    static void toShort(float[] from, int start, short[] to, int end, int count, float scale) {
        for (int i = 0; i < count; i++) {
            to[end + i] = (short) (int) Math.fma(from[start + i], scale, 0.5f);
        }
    }
}
