package inlay.editor.render;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The separable blend modes, one channel of one [Band] a call; formulas as in [BlendFormula], scale 0 to 65535.
///
/// One loop a mode with everything inlined, because a loop that looks up its formula keeps its vectors in memory and is
/// ten times slower. Explicit vectors, because the compiler's own vectorisation catches some of these loops and misses
/// others that look the same.
///
/// Parameters of all: `b` the backdrop's channel, which becomes the result; `s` the source's; `w` the weights.
final class SeparableKernels {
    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private static final FloatVector ZERO = FloatVector.zero(LANES);
    private static final float ONE = 65535;
    private static final float PER_ONE = 1 / ONE;
    private static final float HALF = ONE / 2;

    /// Stands for zero in a denominator: 0 / TINY is 0, anything else / TINY is beyond every clamp.
    private static final float TINY = 1e-20f;

    private SeparableKernels() {}

    static void normal(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            load(s, i).sub(x).fma(load(w.k, i), x).intoArray(b, i);
        }
    }

    static void darken(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, x.blend(y, y.lt(x)), w, i).intoArray(b, i);
        }
    }

    static void multiply(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, x.mul(y).mul(PER_ONE), w, i).intoArray(b, i);
        }
    }

    static void colorBurn(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, burn(x, y), w, i).intoArray(b, i);
        }
    }

    static void linearBurn(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, x.add(y).sub(ONE).max(0), w, i).intoArray(b, i);
        }
    }

    static void lighten(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, y.blend(x, y.lt(x)), w, i).intoArray(b, i);
        }
    }

    static void screen(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, screen(x, y), w, i).intoArray(b, i);
        }
    }

    static void colorDodge(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, dodge(x, y), w, i).intoArray(b, i);
        }
    }

    static void linearDodge(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, x.add(y).min(ONE), w, i).intoArray(b, i);
        }
    }

    static void overlay(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, hardLight(y, x), w, i).intoArray(b, i);
        }
    }

    static void softLight(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, softLight(x, y), w, i).intoArray(b, i);
        }
    }

    static void hardLight(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, hardLight(x, y), w, i).intoArray(b, i);
        }
    }

    static void vividLight(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, vividLight(x, y), w, i).intoArray(b, i);
        }
    }

    static void linearLight(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, y.add(y).add(x).sub(ONE).max(0).min(ONE), w, i).intoArray(b, i);
        }
    }

    static void pinLight(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, pinLight(x, y), w, i).intoArray(b, i);
        }
    }

    static void hardMix(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, ZERO.blend(ONE, x.add(y).compare(VectorOperators.GE, ONE)), w, i)
                    .intoArray(b, i);
        }
    }

    static void difference(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, x.sub(y).abs(), w, i).intoArray(b, i);
        }
    }

    static void exclusion(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, y.fma(x.mul(-2 * PER_ONE).add(1), x), w, i).intoArray(b, i);
        }
    }

    static void subtract(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, x.sub(y).max(0), w, i).intoArray(b, i);
        }
    }

    static void divide(float[] b, float[] s, Weights w) {
        for (int i = 0; i < Band.AREA; i += LANES.length()) {
            FloatVector x = load(b, i);
            FloatVector y = load(s, i);
            mix(x, y, x.mul(ONE).div(y.max(TINY)).min(ONE), w, i).intoArray(b, i);
        }
    }

    private static FloatVector load(float[] plane, int at) {
        return FloatVector.fromArray(LANES, plane, at);
    }

    private static FloatVector mix(FloatVector b, FloatVector s, FloatVector blended, Weights w, int i) {
        return blended.sub(s).fma(load(w.t, i), s.sub(b).fma(load(w.k, i), b));
    }

    private static FloatVector screen(FloatVector b, FloatVector s) {
        return s.fma(b.mul(-PER_ONE).add(1), b);
    }

    private static FloatVector burn(FloatVector b, FloatVector s) {
        return b.neg().add(ONE).mul(ONE).div(s.max(TINY)).min(ONE).neg().add(ONE);
    }

    private static FloatVector dodge(FloatVector b, FloatVector s) {
        return b.mul(ONE).div(s.neg().add(ONE).max(TINY)).min(ONE);
    }

    /// Below one half b times 2 s, above it what screening with 2 s - 1 comes to.
    private static FloatVector hardLight(FloatVector b, FloatVector s) {
        FloatVector product = b.mul(s).mul(2 * PER_ONE);
        FloatVector screened = b.add(s).mul(2).sub(product).sub(ONE);
        return screened.blend(product, s.lt(HALF));
    }

    private static FloatVector softLight(FloatVector b, FloatVector s) {
        FloatVector x = b.mul(PER_ONE);
        FloatVector cubic = x.mul(16).sub(12).mul(x).add(4).mul(x);
        FloatVector d = x.sqrt().blend(cubic, x.lt(0.25f));
        FloatVector weight = s.add(s).sub(ONE);
        return d.sub(x).blend(x.neg().fma(x, x), weight.lt(0)).fma(weight, b);
    }

    /// Burning with 2 s below one half, dodging with 2 s - 1 above it; one division for both.
    private static FloatVector vividLight(FloatVector b, FloatVector s) {
        VectorMask<Float> dark = s.lt(HALF);
        FloatVector twice = s.add(s);
        FloatVector above = b.blend(b.neg().add(ONE), dark);
        FloatVector below = twice.neg().add(2 * ONE).blend(twice, dark);
        FloatVector quotient = above.mul(ONE).div(below.max(TINY)).min(ONE);
        return quotient.blend(quotient.neg().add(ONE), dark);
    }

    private static FloatVector pinLight(FloatVector b, FloatVector s) {
        FloatVector twice = s.add(s);
        return b.min(twice).max(twice.sub(ONE));
    }
}
