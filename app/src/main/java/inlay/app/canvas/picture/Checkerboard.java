package inlay.app.canvas.picture;

/// The squares behind transparent pixels: of one size on the screen at every zoom, scrolling along with the canvas.
///
/// @param light opaque `0xFFRRGGBB`
/// @param dark  opaque `0xFFRRGGBB`
/// @param size  side of a square in device pixels
record Checkerboard(int light, int dark, int size) {
    /// The colour at a device pixel, counted from the canvas' corner.
    int at(int x, int y) {
        return (Math.floorDiv(x, size) + Math.floorDiv(y, size) & 1) == 0 ? light : dark;
    }
}
