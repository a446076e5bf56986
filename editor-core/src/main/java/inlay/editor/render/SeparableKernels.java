package inlay.editor.render;

/// The separable blend modes, one channel of one [Band] a call.
///
/// Every loop is the same statement with another formula, written out so that the compiler sees one simple loop a mode
/// and turns it into vector instructions: no branch, no call that is not inlined, selections through minimum and
/// maximum.
/// The formulas are those of [BlendFormula] on the scale 0 to 65535.
///
/// Parameters of all: `b` the backdrop's channel, which becomes the result; `s` the source's; `k` and `t` the weights
/// of [Weights].
final class SeparableKernels {
    private static final int AREA = Band.AREA;
    private static final float ONE = 65535;
    private static final float PER_ONE = 1 / ONE;
    private static final float HALF = ONE / 2;

    /// Stands for zero in a denominator: 0 / TINY is 0, anything else / TINY is beyond every clamp.
    private static final float TINY = 1e-20f;

    private SeparableKernels() {}

    static void normal(float[] b, float[] s, float[] k) {
        for (int i = 0; i < AREA; i++) {
            b[i] = Math.fma(k[i], s[i] - b[i], b[i]);
        }
    }

    static void darken(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], Math.min(b[i], s[i]), k[i], t[i]);
        }
    }

    static void multiply(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], b[i] * s[i] * PER_ONE, k[i], t[i]);
        }
    }

    static void colorBurn(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], burn(b[i], s[i]), k[i], t[i]);
        }
    }

    static void linearBurn(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], Math.max(0, b[i] + s[i] - ONE), k[i], t[i]);
        }
    }

    static void lighten(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], Math.max(b[i], s[i]), k[i], t[i]);
        }
    }

    static void screen(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], b[i] + s[i] - b[i] * s[i] * PER_ONE, k[i], t[i]);
        }
    }

    static void colorDodge(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], dodge(b[i], s[i]), k[i], t[i]);
        }
    }

    static void linearDodge(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], Math.min(ONE, b[i] + s[i]), k[i], t[i]);
        }
    }

    static void overlay(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], hardLight(s[i], b[i]), k[i], t[i]);
        }
    }

    static void softLight(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], softLight(b[i], s[i]), k[i], t[i]);
        }
    }

    static void hardLight(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], hardLight(b[i], s[i]), k[i], t[i]);
        }
    }

    static void vividLight(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            // Burning with white and dodging with black change nothing, so of the two only one acts.
            float burnt = burn(b[i], Math.min(2 * s[i], ONE));
            b[i] = mix(b[i], s[i], dodge(burnt, Math.max(2 * s[i] - ONE, 0)), k[i], t[i]);
        }
    }

    static void linearLight(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], Math.min(Math.max(b[i] + 2 * s[i] - ONE, 0), ONE), k[i], t[i]);
        }
    }

    static void pinLight(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], Math.max(Math.min(b[i], 2 * s[i]), 2 * s[i] - ONE), k[i], t[i]);
        }
    }

    static void hardMix(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            // A slope steep enough to be a step: at or above ONE it is clamped to ONE, below it falls past 0.
            float step = ONE + (b[i] + s[i] - ONE) * 1e20f;
            b[i] = mix(b[i], s[i], Math.min(Math.max(step, 0), ONE), k[i], t[i]);
        }
    }

    static void difference(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], Math.abs(b[i] - s[i]), k[i], t[i]);
        }
    }

    static void exclusion(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], b[i] + s[i] - b[i] * s[i] * (2 * PER_ONE), k[i], t[i]);
        }
    }

    static void subtract(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], Math.max(0, b[i] - s[i]), k[i], t[i]);
        }
    }

    static void divide(float[] b, float[] s, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], Math.min(ONE, b[i] * ONE / Math.max(s[i], TINY)), k[i], t[i]);
        }
    }

    private static float mix(float b, float s, float blended, float k, float t) {
        return Math.fma(t, blended - s, Math.fma(k, s - b, b));
    }

    private static float burn(float b, float s) {
        return ONE - Math.min(ONE, (ONE - b) * ONE / Math.max(s, TINY));
    }

    private static float dodge(float b, float s) {
        return Math.min(ONE, b * ONE / Math.max(ONE - s, TINY));
    }

    /// Below one half multiplies by 2 s (then `screen` is 0), above it screens with 2 s - 1 (then `factor` is 1).
    private static float hardLight(float b, float s) {
        float factor = Math.min(s, HALF) * (2 * PER_ONE);
        float screen = Math.max(s, HALF) * 2 - ONE;
        return b * factor + screen - b * screen * PER_ONE;
    }

    /// The W3C's two branches of D meet at one quarter, where the cubic crosses the root from below: D is the lesser.
    private static float softLight(float b, float s) {
        float x = b * PER_ONE;
        float cubic = ((16 * x - 12) * x + 4) * x;
        float d = Math.min(cubic, (float) Math.sqrt(x));
        float weight = 2 * s - ONE;
        return b + Math.min(weight, 0) * x * (1 - x) + Math.max(weight, 0) * (d - x);
    }
}
