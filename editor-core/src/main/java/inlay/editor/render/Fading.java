package inlay.editor.render;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Arithmetic on the alpha of a [Band].
final class Fading {
    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private static final float TINY = 1e-20f;

    /// The least alpha that does not round to 0.
    private static final float LEAST = 0.5f / 65535;

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

    /// Turns premultiplied colours into straight ones; alpha and colours are both 0 to 65535.
    static void divideByAlpha(Band band) {
        divide(band.red, band.alpha);
        divide(band.green, band.alpha);
        divide(band.blue, band.alpha);
    }

    private static void divide(float[] color, float[] alpha) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector value = FloatVector.fromArray(LANES, color, i);
            FloatVector share = FloatVector.fromArray(LANES, alpha, i).max(TINY);
            value.mul(65535).div(share).min(65535).intoArray(color, i);
        }
    }

    /// Makes every pixel whose alpha rounds to 0 transparent black.
    static void clearUnseen(Band band) {
        clearUnseen(band.red, band.alpha);
        clearUnseen(band.green, band.alpha);
        clearUnseen(band.blue, band.alpha);
    }

    private static void clearUnseen(float[] channel, float[] alpha) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector value = FloatVector.fromArray(LANES, channel, i);
            value.blend(0, FloatVector.fromArray(LANES, alpha, i).lt(LEAST)).intoArray(channel, i);
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
