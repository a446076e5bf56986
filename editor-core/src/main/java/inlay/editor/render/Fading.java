package inlay.editor.render;

/// Arithmetic on the alpha of a [Band].
final class Fading {
    private static final float TINY = 1e-20f;

    private Fading() {}

    static void scale(float[] values, float factor) {
        for (int i = 0; i < Band.AREA; i++) {
            values[i] *= factor;
        }
    }

    static void multiply(float[] values, float[] factors) {
        for (int i = 0; i < Band.AREA; i++) {
            values[i] *= factors[i];
        }
    }

    /// Goes from `before` (amount 0) to `after` (amount 1) as light does, weighing colours by their alpha; the outcome
    /// is in `after`. Overwrites `amount`.
    static void interpolate(Band before, Band after, float[] amount) {
        weigh(before.alpha, after.alpha, amount);
        mix(before.red, after.red, amount);
        mix(before.green, after.green, amount);
        mix(before.blue, after.blue, amount);
    }

    private static void weigh(float[] before, float[] after, float[] amount) {
        for (int i = 0; i < Band.AREA; i++) {
            float share = after[i] * amount[i];
            float alpha = Math.fma(before[i], 1 - amount[i], share);
            after[i] = alpha;
            amount[i] = share / Math.max(alpha, TINY);
        }
    }

    private static void mix(float[] before, float[] after, float[] weight) {
        for (int i = 0; i < Band.AREA; i++) {
            after[i] = Math.fma(weight[i], after[i] - before[i], before[i]);
        }
    }
}
