package inlay.editor.render;

/// The blend modes that look at all three channels at once, one [Band] a call; formulas as in [BlendFormula], scale 0
/// to 65535, selections through minimum and maximum so that the loops become vector instructions.
///
/// Parameters of all: `b` the backdrop, which becomes the result; `s` the source.
final class ColorKernels {
    private static final int AREA = Band.AREA;
    private static final float ONE = 65535;
    private static final float STEEP = 1e20f;
    private static final float TINY = 1e-20f;

    private ColorKernels() {}

    /// The source where its luminosity is the lower (`sign` 1) or the higher (`sign` -1) of the two.
    static void choose(Band b, Band s, Weights weights, float sign) {
        for (int i = 0; i < AREA; i++) {
            float gap = luminosity(b.red[i], b.green[i], b.blue[i]) - luminosity(s.red[i], s.green[i], s.blue[i]);
            // 1 where the source is taken, 0 where the backdrop stays.
            weights.choice[i] = Math.min(Math.max(gap * sign * STEEP, 0), 1);
        }
        choose(b.red, s.red, weights.k, weights.t, weights.choice);
        choose(b.green, s.green, weights.k, weights.t, weights.choice);
        choose(b.blue, s.blue, weights.k, weights.t, weights.choice);
    }

    private static void choose(float[] b, float[] s, float[] k, float[] t, float[] choice) {
        for (int i = 0; i < AREA; i++) {
            float blended = Math.fma(choice[i], s[i] - b[i], b[i]);
            b[i] = mix(b[i], s[i], blended, k[i], t[i]);
        }
    }

    /// The four modes of hue, saturation, colour and luminosity are one: the W3C's `SetLum(SetSat(hue,
    /// Sat(saturation)), Lum(luminosity))`, where each of the three bands is the backdrop or the source. Setting a
    /// colour's saturation to its own changes nothing that setting its luminosity does not set again.
    static void recolor(Band b, Band s, Weights weights, Band hue, Band saturation, Band luminosity) {
        float[] k = weights.k;
        float[] t = weights.t;
        for (int i = 0; i < AREA; i++) {
            float low = minimum(hue.red[i], hue.green[i], hue.blue[i]);
            float span = maximum(hue.red[i], hue.green[i], hue.blue[i]) - low;
            float wanted = maximum(saturation.red[i], saturation.green[i], saturation.blue[i])
                    - minimum(saturation.red[i], saturation.green[i], saturation.blue[i]);
            float gain = wanted / Math.max(span, TINY);
            float red = (hue.red[i] - low) * gain;
            float green = (hue.green[i] - low) * gain;
            float blue = (hue.blue[i] - low) * gain;
            float light = luminosity(luminosity.red[i], luminosity.green[i], luminosity.blue[i]) * 0.01f;
            float own = luminosity(red, green, blue) * 0.01f;
            // ClipColor: what sticks out below 0 or above ONE is drawn in towards grey.
            float below = Math.min(light - own, 0);
            float above = Math.max(light - own + wanted, ONE);
            float fit = light / Math.max(light - below, TINY) * ((ONE - light) / Math.max(above - light, TINY));
            b.red[i] = mix(b.red[i], s.red[i], light + (red - own) * fit, k[i], t[i]);
            b.green[i] = mix(b.green[i], s.green[i], light + (green - own) * fit, k[i], t[i]);
            b.blue[i] = mix(b.blue[i], s.blue[i], light + (blue - own) * fit, k[i], t[i]);
        }
    }

    private static float mix(float b, float s, float blended, float k, float t) {
        return Math.fma(t, blended - s, Math.fma(k, s - b, b));
    }

    /// A hundred times the W3C's `Lum`: exact in a float for 16-bit samples, so that ties stay ties.
    private static float luminosity(float red, float green, float blue) {
        return 30 * red + 59 * green + 11 * blue;
    }

    private static float minimum(float red, float green, float blue) {
        return Math.min(red, Math.min(green, blue));
    }

    private static float maximum(float red, float green, float blue) {
        return Math.max(red, Math.max(green, blue));
    }
}
