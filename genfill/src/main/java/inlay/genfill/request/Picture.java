package inlay.genfill.request;

import java.util.Arrays;

/// A picture of 16-bit straight-alpha samples: four planes, red, green, blue and alpha, one after the other, each
/// `width * height` unsigned values in rows from the top. Neither colour space nor transfer curve is known here;
/// engines assume display-like (gamma) values.
///
/// The samples are not copied: whoever builds a picture hands the array over and leaves it alone.
///
/// @param samples `4 * width * height` values
public record Picture(int width, int height, short[] samples) {

    /// Full intensity and full opacity.
    public static final int MAXIMUM = 0xFFFF;

    /// Planes in a picture.
    public static final int CHANNELS = 4;

    /// The index of the alpha plane.
    public static final int ALPHA = 3;

    public Picture {
        if (width < 1 || height < 1 || samples.length != (long) CHANNELS * width * height) {
            throw new IllegalArgumentException(
                    "A picture of " + width + " x " + height + " pixels cannot have " + samples.length + " samples.");
        }
    }

    /// A fully transparent picture.
    public static Picture transparent(int width, int height) {
        return new Picture(width, height, new short[Math.multiplyExact(CHANNELS, Math.multiplyExact(width, height))]);
    }

    /// One sample, 0 to 65535; `channel` 0 to 3 is red, green, blue, alpha.
    public int sample(int channel, int x, int y) {
        return samples[(channel * height + y) * width + x] & MAXIMUM;
    }

    /// Writes one sample while a picture is being built.
    public void set(int channel, int x, int y, int value) {
        samples[(channel * height + y) * width + x] = (short) value;
    }

    public Size size() {
        return new Size(width, height);
    }

    /// A copy of the pixels inside `region`, which must lie inside this picture.
    public Picture crop(Region region) {
        requireInside(region, width, height);
        Picture result = transparent(region.width(), region.height());
        for (int channel = 0; channel < CHANNELS; channel++) {
            copyPlane(
                    samples,
                    channel * width * height,
                    width,
                    region,
                    result.samples,
                    channel * region.width() * region.height());
        }
        return result;
    }

    /// A copy that shares nothing with this picture.
    public Picture copy() {
        return new Picture(width, height, samples.clone());
    }

    /// The identity of these pixels: SHA-256 over width, height and samples, big-endian, as 64 hexadecimal digits.
    public String sha256() {
        return PixelIdentity.sha256(width, height, samples);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture
                && width == picture.width
                && height == picture.height
                && Arrays.equals(samples, picture.samples);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * width + height) + Arrays.hashCode(samples);
    }

    @Override
    public String toString() {
        return "Picture[" + width + " x " + height + "]";
    }

    static void requireInside(Region region, int width, int height) {
        if (region.empty() || !new Region(0, 0, width, height).contains(region)) {
            throw new IllegalArgumentException(region + " does not lie inside " + width + " x " + height + " pixels.");
        }
    }

    static void copyPlane(short[] from, int fromStart, int fromWidth, Region region, short[] to, int toStart) {
        for (int row = 0; row < region.height(); row++) {
            System.arraycopy(
                    from,
                    fromStart + (region.y() + row) * fromWidth + region.x(),
                    to,
                    toStart + row * region.width(),
                    region.width());
        }
    }
}
