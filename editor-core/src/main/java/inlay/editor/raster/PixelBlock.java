package inlay.editor.raster;

/// A mutable rectangle of pixels outside any document: what files, filters and engines read from and write to a
/// [Raster].
///
/// Same format as a tile: straight RGBA, 16 bits unsigned, the four planes one after the other, rows top to bottom.
/// Not shared between threads unless its owner says so.
///
/// @param samples length 4 x width x height; written in place
@SuppressWarnings("ArrayRecordComponent") // a buffer: identity is what its users compare
public record PixelBlock(int width, int height, short[] samples) {
    public PixelBlock {
        if (samples.length != Math.multiplyExact(Math.multiplyExact(width, height), Tile.PLANES)) {
            throw new IllegalArgumentException(
                    samples.length + " samples do not fill " + width + " x " + height + " pixels of four planes");
        }
    }

    public PixelBlock(int width, int height) {
        this(width, height, new short[Math.multiplyExact(Math.multiplyExact(width, height), Tile.PLANES)]);
    }

    /// Samples in one plane, and the distance from a pixel's red to its green.
    public int area() {
        return width * height;
    }

    public Rgba16 pixel(int x, int y) {
        int at = y * width + x;
        return new Rgba16(
                samples[at] & 0xFFFF,
                samples[area() + at] & 0xFFFF,
                samples[2 * area() + at] & 0xFFFF,
                samples[3 * area() + at] & 0xFFFF);
    }

    public void setPixel(int x, int y, Rgba16 color) {
        int at = y * width + x;
        samples[at] = (short) color.red();
        samples[area() + at] = (short) color.green();
        samples[2 * area() + at] = (short) color.blue();
        samples[3 * area() + at] = (short) color.alpha();
    }
}
