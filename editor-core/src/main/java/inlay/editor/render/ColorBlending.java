package inlay.editor.render;

/// The blend modes that look at all three channels at once, one [Band] a call; formulas as in [BlendFormula], scale 0
/// to 65535.
///
/// Taken apart into short loops over whole planes, which the compiler turns into vector instructions by itself; one
/// loop of explicit vectors is more than it inlines, and comes out slower. Confined to one thread.
final class ColorBlending {
    private static final int AREA = Band.AREA;
    private static final float ONE = 65535;
    private static final float STEEP = 1e20f;
    private static final float TINY = 1e-20f;

    private final float[] low = new float[AREA];
    private final float[] high = new float[AREA];
    private final float[] saturation = new float[AREA];
    private final float[] light = new float[AREA];
    private final float[] own = new float[AREA];

    /// Darker colour: the one of lower luminosity, the backdrop if they are equal.
    void darker(Band b, Band s, Weights weights) {
        luminosity(b, own);
        luminosity(s, light);
        choose(b, s, weights);
    }

    /// Lighter colour: the one of higher luminosity, the backdrop if they are equal.
    void lighter(Band b, Band s, Weights weights) {
        luminosity(s, own);
        luminosity(b, light);
        choose(b, s, weights);
    }

    /// Hue, saturation, colour and luminosity are one: the W3C's `SetLum(SetSat(hue, Sat(saturated)), Lum(lit))`,
    /// where each of the three is the backdrop or the source. Setting a colour's saturation to its own changes
    /// nothing that setting its luminosity does not set again.
    void recolor(Band b, Band s, Weights weights, Band hue, Band saturated, Band lit) {
        range(saturated, low, high);
        subtract(high, low, saturation);
        luminosity(lit, light);
        range(hue, low, high);
        luminosityAbove(hue, low, own);
        // From here on, own holds the offset and high the gain of result = (hue - low) gain + offset.
        fit(low, high, saturation, light, own);
        recolor(b.red, s.red, hue.red, weights);
        recolor(b.green, s.green, hue.green, weights);
        recolor(b.blue, s.blue, hue.blue, weights);
    }

    private void choose(Band b, Band s, Weights weights) {
        step(own, light);
        choose(b.red, s.red, own, weights.k, weights.t);
        choose(b.green, s.green, own, weights.k, weights.t);
        choose(b.blue, s.blue, own, weights.k, weights.t);
    }

    /// Turns `more` into 1 where it is more than `less`, 0 elsewhere.
    private static void step(float[] more, float[] less) {
        for (int i = 0; i < AREA; i++) {
            more[i] = Math.min(Math.max((more[i] - less[i]) * STEEP, 0), 1);
        }
    }

    private static void choose(float[] b, float[] s, float[] choice, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], Math.fma(choice[i], s[i] - b[i], b[i]), k[i], t[i]);
        }
    }

    private static void range(Band c, float[] low, float[] high) {
        least(c.red, c.green, c.blue, low);
        most(c.red, c.green, c.blue, high);
    }

    private static void least(float[] red, float[] green, float[] blue, float[] low) {
        for (int i = 0; i < AREA; i++) {
            low[i] = Math.min(red[i], Math.min(green[i], blue[i]));
        }
    }

    private static void most(float[] red, float[] green, float[] blue, float[] high) {
        for (int i = 0; i < AREA; i++) {
            high[i] = Math.max(red[i], Math.max(green[i], blue[i]));
        }
    }

    private static void subtract(float[] from, float[] what, float[] difference) {
        for (int i = 0; i < AREA; i++) {
            difference[i] = from[i] - what[i];
        }
    }

    /// A hundred times the W3C's `Lum`: exact in a float for 16-bit samples, so that ties stay ties.
    private static void luminosity(Band c, float[] to) {
        luminosity(c.red, c.green, c.blue, to);
    }

    private static void luminosity(float[] red, float[] green, float[] blue, float[] to) {
        for (int i = 0; i < AREA; i++) {
            to[i] = Math.fma(30, red[i], Math.fma(59, green[i], 11 * blue[i]));
        }
    }

    /// A hundred times the luminosity of what lies above the lowest channel; subtracting first keeps near-greys exact.
    private static void luminosityAbove(Band c, float[] low, float[] to) {
        luminosityAbove(c.red, c.green, c.blue, low, to);
    }

    private static void luminosityAbove(float[] red, float[] green, float[] blue, float[] low, float[] to) {
        for (int i = 0; i < AREA; i++) {
            to[i] = Math.fma(30, red[i] - low[i], Math.fma(59, green[i] - low[i], 11 * (blue[i] - low[i])));
        }
    }

    /// The W3C's `SetSat`, `SetLum` and `ClipColor` are all linear in the colour: this finds the line.
    ///
    /// @param high the highest channels; becomes the gain
    /// @param own  a hundred times the luminosity above `low`; becomes the offset
    private static void fit(float[] low, float[] high, float[] saturation, float[] light, float[] own) {
        for (int i = 0; i < AREA; i++) {
            float gain = saturation[i] / Math.max(high[i] - low[i], TINY);
            float grey = own[i] * gain * 0.01f;
            float wanted = light[i] * 0.01f;
            float below = Math.min(wanted - grey, 0);
            float above = Math.max(wanted - grey + gain * (high[i] - low[i]), ONE);
            float inside = wanted / Math.max(wanted - below, TINY) * ((ONE - wanted) / Math.max(above - wanted, TINY));
            high[i] = gain * inside;
            own[i] = Math.fma(-grey, inside, wanted);
        }
    }

    private void recolor(float[] b, float[] s, float[] hue, Weights weights) {
        recolor(b, s, hue, low, high, own, weights.k, weights.t);
    }

    private static void recolor(
            float[] b, float[] s, float[] hue, float[] low, float[] gain, float[] offset, float[] k, float[] t) {
        for (int i = 0; i < AREA; i++) {
            b[i] = mix(b[i], s[i], Math.fma(hue[i] - low[i], gain[i], offset[i]), k[i], t[i]);
        }
    }

    private static float mix(float b, float s, float blended, float k, float t) {
        return Math.fma(t, blended - s, Math.fma(k, s - b, b));
    }
}
