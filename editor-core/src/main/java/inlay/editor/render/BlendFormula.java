package inlay.editor.render;

import inlay.editor.document.BlendMode;

/// What every blend mode means, in double precision, written to be read: the reference that the fast kernels are tested
/// against.
///
/// Colours are straight, encoded, 0 to 1. Sources:
///
/// - *W3C*: Compositing and Blending Level 1, section 10 (the same formulas stand in ISO 32000, 11.3.5).
/// - *Photoshop*: the modes that only Photoshop's menu has, as the Photoshop file format's readers agree on them.
public final class BlendFormula {
    private BlendFormula() {}

    /// A straight colour, each channel 0 to 1 (outside of it only between the steps of a formula).
    public record Rgb(double red, double green, double blue) {}

    /// The W3C's `B(Cb, Cs)`: the colour of an opaque source blended with an opaque backdrop.
    public static Rgb blend(BlendMode mode, Rgb backdrop, Rgb source) {
        return switch (mode) {
            case DARKER_COLOR -> luminosity(source) < luminosity(backdrop) ? source : backdrop;
            case LIGHTER_COLOR -> luminosity(source) > luminosity(backdrop) ? source : backdrop;
            case HUE -> setLuminosity(setSaturation(source, saturation(backdrop)), luminosity(backdrop));
            case SATURATION -> setLuminosity(setSaturation(backdrop, saturation(source)), luminosity(backdrop));
            case COLOR -> setLuminosity(source, luminosity(backdrop));
            case LUMINOSITY -> setLuminosity(backdrop, luminosity(source));
            default ->
                new Rgb(
                        blend(mode, backdrop.red, source.red),
                        blend(mode, backdrop.green, source.green),
                        blend(mode, backdrop.blue, source.blue));
        };
    }

    /// One channel of a separable mode.
    ///
    /// @param b the backdrop, W3C's `Cb`
    /// @param s the source, W3C's `Cs`
    /// @throws IllegalArgumentException if the mode needs all three channels at once
    public static double blend(BlendMode mode, double b, double s) {
        return switch (mode) {
            // Dissolve differs in coverage, pass-through in grouping; their colour is the source's.
            case NORMAL, DISSOLVE, PASS_THROUGH -> s;
            case DARKEN -> Math.min(b, s); // W3C
            case MULTIPLY -> b * s; // W3C
            case COLOR_BURN -> b == 1 ? 1 : s == 0 ? 0 : 1 - Math.min(1, (1 - b) / s); // W3C
            case LINEAR_BURN -> Math.max(0, b + s - 1); // Photoshop
            case LIGHTEN -> Math.max(b, s); // W3C
            case SCREEN -> b + s - b * s; // W3C
            case COLOR_DODGE -> b == 0 ? 0 : s == 1 ? 1 : Math.min(1, b / (1 - s)); // W3C
            case LINEAR_DODGE -> Math.min(1, b + s); // Photoshop
            case OVERLAY -> blend(BlendMode.HARD_LIGHT, s, b); // W3C
            case SOFT_LIGHT -> softLight(b, s); // W3C
            case HARD_LIGHT -> s <= 0.5 ? b * (2 * s) : blend(BlendMode.SCREEN, b, 2 * s - 1); // W3C
            case VIVID_LIGHT -> // Photoshop
                s <= 0.5 ? blend(BlendMode.COLOR_BURN, b, 2 * s) : blend(BlendMode.COLOR_DODGE, b, 2 * s - 1);
            case LINEAR_LIGHT -> Math.clamp(b + 2 * s - 1, 0.0, 1.0); // Photoshop
            case PIN_LIGHT -> s <= 0.5 ? Math.min(b, 2 * s) : Math.max(b, 2 * s - 1); // Photoshop
            case HARD_MIX -> b + s >= 1 ? 1 : 0; // Photoshop
            case DIFFERENCE -> Math.abs(b - s); // W3C
            case EXCLUSION -> b + s - 2 * b * s; // W3C
            case SUBTRACT -> Math.max(0, b - s); // Photoshop
            case DIVIDE -> b == 0 ? 0 : s == 0 ? 1 : Math.min(1, b / s); // Photoshop
            case DARKER_COLOR, LIGHTER_COLOR, HUE, SATURATION, COLOR, LUMINOSITY ->
                throw new IllegalArgumentException(mode + " is not separable");
        };
    }

    /// Whether a mode needs all three channels at once.
    public static boolean isSeparable(BlendMode mode) {
        return switch (mode) {
            case DARKER_COLOR, LIGHTER_COLOR, HUE, SATURATION, COLOR, LUMINOSITY -> false;
            default -> true;
        };
    }

    private static double softLight(double b, double s) {
        if (s <= 0.5) {
            return b - (1 - 2 * s) * b * (1 - b);
        }
        double d = b <= 0.25 ? ((16 * b - 12) * b + 4) * b : Math.sqrt(b);
        return b + (2 * s - 1) * (d - b);
    }

    /// W3C `Lum`. Summed in whole hundredths, so that equal sums compare equal.
    private static double luminosity(Rgb c) {
        return (30 * c.red + 59 * c.green + 11 * c.blue) / 100;
    }

    /// W3C `Sat`.
    private static double saturation(Rgb c) {
        return maximum(c) - minimum(c);
    }

    /// W3C `SetLum`.
    private static Rgb setLuminosity(Rgb c, double luminosity) {
        double difference = luminosity - luminosity(c);
        return clipColor(new Rgb(c.red + difference, c.green + difference, c.blue + difference));
    }

    /// W3C `ClipColor`.
    private static Rgb clipColor(Rgb c) {
        double luminosity = luminosity(c);
        double low = minimum(c);
        double high = maximum(c);
        double scale = 1;
        if (low < 0) {
            scale *= luminosity / (luminosity - low);
        }
        if (high > 1) {
            scale *= (1 - luminosity) / (high - luminosity);
        }
        return new Rgb(
                luminosity + (c.red - luminosity) * scale,
                luminosity + (c.green - luminosity) * scale,
                luminosity + (c.blue - luminosity) * scale);
    }

    /// W3C `SetSat`: the lowest channel becomes 0, the highest the saturation, the middle one keeps its place between.
    private static Rgb setSaturation(Rgb c, double saturation) {
        double low = minimum(c);
        double span = maximum(c) - low;
        if (span == 0) {
            return new Rgb(0, 0, 0);
        }
        return new Rgb(
                (c.red - low) * saturation / span,
                (c.green - low) * saturation / span,
                (c.blue - low) * saturation / span);
    }

    private static double minimum(Rgb c) {
        return Math.min(c.red, Math.min(c.green, c.blue));
    }

    private static double maximum(Rgb c) {
        return Math.max(c.red, Math.max(c.green, c.blue));
    }
}
