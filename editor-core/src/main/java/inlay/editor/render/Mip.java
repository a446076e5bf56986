package inlay.editor.render;

/// A tile at a fraction of its size, each pixel the mean of a square of the tile's.
///
/// The squares lie on the canvas' grid, not the tile's, so that layers keep their place among each other at every size.
/// Where they stick out over the tile's edge, the pixel is only the tile's share of the mean: adding up the shares of
/// neighbouring tiles gives the whole.
///
/// @param width   pixels
/// @param height  pixels
/// @param phase   how far the tile's corner lies inside its first square, in tile pixels, x and y packed by [MipCache]
/// @param samples one plane after the other; of a tile, premultiplied red, green, blue and alpha; of a mask, its values
@SuppressWarnings("ArrayRecordComponent") // cached and compared by identity
record Mip(int width, int height, int phase, short[] samples) {
    int area() {
        return width * height;
    }

    long bytes() {
        return 48 + 2L * samples.length;
    }
}
