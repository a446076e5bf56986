package inlay.app.tools.color;

import inlay.editor.raster.Rgba16;

/// A colour as hue, saturation and brightness (Smith 1978, the hexcone), which says nothing of a profile.
///
/// @param hue        in degrees, 0 (red) up to but not including 360
/// @param saturation 0 to 1
/// @param brightness 0 to 1
public record Hsb(double hue, double saturation, double brightness) {
    public Hsb {
        hue = ((hue % 360) + 360) % 360;
        saturation = Math.clamp(saturation, 0, 1);
        brightness = Math.clamp(brightness, 0, 1);
    }

    /// A grey has the hue 0, black the saturation 0 too.
    public static Hsb of(Rgba16 color) {
        int high = Math.max(color.red(), Math.max(color.green(), color.blue()));
        int low = Math.min(color.red(), Math.min(color.green(), color.blue()));
        double spread = high - low;
        return new Hsb(
                spread == 0 ? 0 : 60 * sector(color, high, spread), high == 0 ? 0 : spread / high, high / 65535.0);
    }

    /// The colour, opaque, to the nearest of 65535 steps a channel.
    public Rgba16 color() {
        return new Rgba16(channel(5), channel(3), channel(1), 65535);
    }

    public Hsb withHue(double value) {
        return new Hsb(value, saturation, brightness);
    }

    public Hsb withSaturation(double value) {
        return new Hsb(hue, value, brightness);
    }

    public Hsb withBrightness(double value) {
        return new Hsb(hue, saturation, value);
    }

    private static double sector(Rgba16 color, int high, double spread) {
        if (color.red() == high) {
            return (color.green() - color.blue()) / spread;
        }
        return color.green() == high
                ? 2 + (color.blue() - color.red()) / spread
                : 4 + (color.red() - color.green()) / spread;
    }

    /// The closed form of the hexcone: one formula for three channels, `offset` sixths of the circle apart.
    private int channel(int offset) {
        double sixth = (offset + hue / 60) % 6;
        double fall = Math.clamp(Math.min(sixth, 4 - sixth), 0, 1);
        return (int) Math.round(65535 * brightness * (1 - saturation * fall));
    }
}
