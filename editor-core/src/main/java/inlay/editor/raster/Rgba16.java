package inlay.editor.raster;

/// One colour of the working format: straight (not premultiplied) red, green, blue and alpha, each 0 to 65535,
/// encoded as the document's colour profile says.
public record Rgba16(int red, int green, int blue, int alpha) {
    public static final Rgba16 TRANSPARENT = new Rgba16(0, 0, 0, 0);
    public static final Rgba16 BLACK = new Rgba16(0, 0, 0, 65535);
    public static final Rgba16 WHITE = new Rgba16(65535, 65535, 65535, 65535);

    public Rgba16 {
        if (((red | green | blue | alpha) & ~0xFFFF) != 0) {
            throw new IllegalArgumentException(
                    "channel outside 0..65535: " + red + ", " + green + ", " + blue + ", " + alpha);
        }
    }

    /// From an 8-bit `0xAARRGGBB`; the value v becomes 257 v, so that 0 and 255 keep their meaning and the way back
    /// is exact.
    public static Rgba16 fromArgb8(int argb) {
        return new Rgba16(
                ((argb >> 16) & 255) * 257, ((argb >> 8) & 255) * 257, (argb & 255) * 257, (argb >>> 24) * 257);
    }

    /// As 8-bit `0xAARRGGBB`, rounded to nearest.
    public int toArgb8() {
        return to8(alpha) << 24 | to8(red) << 16 | to8(green) << 8 | to8(blue);
    }

    /// How light the colour is on a mask, 0 to 65535: the channels as they are encoded, in Rec. 709 weights. Alpha
    /// counts for nothing.
    public int brightness() {
        return (int) Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    }

    public Rgba16 withAlpha(int value) {
        return new Rgba16(red, green, blue, value);
    }

    private static int to8(int value) {
        return (value * 255 + 32767) / 65535;
    }
}
