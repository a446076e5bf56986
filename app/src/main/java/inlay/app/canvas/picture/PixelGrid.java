package inlay.app.canvas.picture;

import inlay.editor.raster.Region;
import java.util.Optional;

/// Hairlines between canvas pixels, shown when these are large enough to leave room for them.
///
/// @param argb `0xAARRGGBB`
record PixelGrid(int argb) {
    /// The zoom from which the grid shows.
    static final double LEAST_ZOOM = 6;

    static Optional<PixelGrid> at(double zoom, int argb) {
        return zoom >= LEAST_ZOOM ? Optional.of(new PixelGrid(argb)) : Optional.empty();
    }

    /// Draws the grid into one row: a device pixel is a line's when its neighbour to the left or above shows another
    /// canvas pixel.
    ///
    /// @param line row within the band
    /// @param at   place of the band's first pixel of this row
    void paintRow(Scaling columns, Scaling rows, int line, Region band, int[] pixels, int at) {
        boolean across = rows.starts()[line] && band.y() + line > 0;
        for (int index = 0; index < band.width(); index++) {
            if (across || columns.starts()[index] && band.x() + index > 0) {
                pixels[at + index] = PixelMath.tinted(pixels[at + index], argb, 255);
            }
        }
    }
}
