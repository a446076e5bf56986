package inlay.app.canvas.picture;

/// Arithmetic on packed 8-bit pixels, two channels at a time.
final class PixelMath {
    private static final int EVEN = 0x00FF00FF;
    private static final int HALF = 0x00800080;

    private PixelMath() {}

    /// The weighted mean of three pixels; the weights are of 256 and the first has what the others leave.
    static int mean(int first, int second, int third, int secondWeight, int thirdWeight) {
        int firstWeight = Scaling.ONE - secondWeight - thirdWeight;
        int even = (first & EVEN) * firstWeight + (second & EVEN) * secondWeight + (third & EVEN) * thirdWeight + HALF;
        int odd = (first >>> 8 & EVEN) * firstWeight
                + (second >>> 8 & EVEN) * secondWeight
                + (third >>> 8 & EVEN) * thirdWeight
                + HALF;
        return even >>> 8 & EVEN | odd & ~EVEN;
    }

    /// The weighted mean of two pixels; the weight is of 256 and the first has what it leaves.
    static int mean(int first, int second, int secondWeight) {
        int firstWeight = Scaling.ONE - secondWeight;
        int even = (first & EVEN) * firstWeight + (second & EVEN) * secondWeight + HALF;
        int odd = (first >>> 8 & EVEN) * firstWeight + (second >>> 8 & EVEN) * secondWeight + HALF;
        return even >>> 8 & EVEN | odd & ~EVEN;
    }

    /// A premultiplied pixel over an opaque one.
    static int over(int pixel, int backdrop) {
        int alpha = pixel >>> 24;
        return alpha == 255 ? pixel : alpha == 0 ? backdrop : pixel + scaled(backdrop, 255 - alpha);
    }

    /// A colour over an opaque pixel; the colour's alpha counts `share` of 255.
    static int tinted(int backdrop, int argb, int share) {
        int alpha = divided((argb >>> 24) * share);
        return scaled(argb | 0xFF000000, alpha) + scaled(backdrop, 255 - alpha);
    }

    /// Every channel times `share` of 255, rounded to nearest.
    static int scaled(int pixel, int share) {
        int even = (pixel & EVEN) * share + HALF;
        int odd = (pixel >>> 8 & EVEN) * share + HALF;
        return (even + (even >>> 8 & EVEN)) >>> 8 & EVEN | (odd + (odd >>> 8 & EVEN)) & ~EVEN;
    }

    private static int divided(int product) {
        return (product + 128 + (product + 128 >> 8)) >> 8;
    }
}
