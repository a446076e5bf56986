package inlay.editor.render;

/// How much of source and blend each pixel of a [Band] takes, computed once for its three channels.
///
/// With straight colours the W3C's `Cr = (1 - ab) Cs + ab B(Cb, Cs)` composited with source-over is
/// `Co = Cb + k (Cs - Cb) + t (B - Cs)`, where `k = as / ao` and `t = k ab`; source-atop has `k = as` and keeps `ab`.
final class Weights {
    private static final float TINY = 1e-20f;

    final float[] k = new float[Band.AREA];
    final float[] t = new float[Band.AREA];

    /// Computes the weights and turns the backdrop's alpha into the result's.
    void over(float[] backdropAlpha, float[] sourceAlpha) {
        over(backdropAlpha, sourceAlpha, k, t);
    }

    /// Computes the weights of a source that shows only where the backdrop does.
    void atop(float[] backdropAlpha, float[] sourceAlpha) {
        atop(backdropAlpha, sourceAlpha, k, t);
    }

    private static void over(float[] backdrop, float[] source, float[] k, float[] t) {
        for (int i = 0; i < Band.AREA; i++) {
            float as = source[i];
            float ab = backdrop[i];
            float ao = Math.fma(as, 1 - ab, ab);
            float weight = as / Math.max(ao, TINY);
            k[i] = weight;
            t[i] = weight * ab;
            backdrop[i] = ao;
        }
    }

    private static void atop(float[] backdrop, float[] source, float[] k, float[] t) {
        for (int i = 0; i < Band.AREA; i++) {
            k[i] = source[i];
            t[i] = source[i] * backdrop[i];
        }
    }
}
