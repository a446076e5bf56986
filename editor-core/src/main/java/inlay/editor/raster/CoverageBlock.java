package inlay.editor.raster;

/// A mutable rectangle of coverage outside any document, 16 bits a pixel (0 nothing, 65535 all), rows top to bottom.
///
/// @param samples length width x height; written in place
@SuppressWarnings("ArrayRecordComponent") // a buffer: identity is what its users compare
public record CoverageBlock(int width, int height, short[] samples) {
    public CoverageBlock {
        if (samples.length != Math.multiplyExact(width, height)) {
            throw new IllegalArgumentException(samples.length + " values do not fill " + width + " x " + height);
        }
    }

    public CoverageBlock(int width, int height) {
        this(width, height, new short[Math.multiplyExact(width, height)]);
    }

    /// 0 to 65535.
    public int at(int x, int y) {
        return samples[y * width + x] & 0xFFFF;
    }

    public void set(int x, int y, int value) {
        samples[y * width + x] = (short) value;
    }
}
