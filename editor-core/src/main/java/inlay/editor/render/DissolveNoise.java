package inlay.editor.render;

/// The grain of the dissolve mode: a fixed value for every place of the canvas.
public final class DissolveNoise {
    private DissolveNoise() {}

    /// An odd multiple of 2^-17 between 0 and 1, evenly spread: never equal to a 16-bit alpha, so no comparison hangs
    /// on rounding.
    ///
    /// The mixing is that of C. Wellons' `lowbias32` hash.
    public static float at(int x, int y) {
        int h = x * 0x9E3779B1 ^ y * 0x85EBCA77;
        h ^= h >>> 16;
        h *= 0x7FEB352D;
        h ^= h >>> 15;
        h *= 0x846CA68B;
        h ^= h >>> 16;
        return ((h >>> 16) + 0.5f) * 0x1p-16f;
    }

    /// Makes every pixel of a band opaque or transparent, as often as its alpha says.
    static void dissolve(Band band, int x, int y) {
        for (int row = 0; row < Band.HEIGHT; row++) {
            for (int column = 0; column < Band.WIDTH; column++) {
                int at = row * Band.WIDTH + column;
                band.alpha[at] = at(x + column, y + row) < band.alpha[at] ? 1 : 0;
            }
        }
    }
}
