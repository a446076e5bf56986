package inlay.editor.render;

/// Conversions between 16-bit samples at rest and the floats of a [Band].
final class Samples {
    private Samples() {}

    /// Unsigned samples times `scale`.
    static void toFloat(short[] from, int start, float[] to, int end, int count, float scale) {
        for (int i = 0; i < count; i++) {
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
