package inlay.app.canvas.picture;

import inlay.editor.raster.Region;

/// What lies around the canvas: an even ground with the canvas' soft shadow on it.
///
/// A box blurred by a bell curve is the product of two one-dimensional blurred steps, so a pixel of the shadow costs
/// one multiplication.
///
/// @param canvas device pixels of the whole canvas
/// @param ground opaque `0xFFRRGGBB`
/// @param shadow `0xAARRGGBB`
/// @param radius device pixels over which the shadow fades
record Surround(Region canvas, int ground, int shadow, int radius) {
    /// The share of the radius by which the shadow lies lower than the canvas.
    private static final double DROP = 0.4;

    /// Fills one row of pixels.
    ///
    /// @param x    first device column
    /// @param y    device row
    /// @param at   place of the first pixel in `pixels`
    void paintRow(int x, int y, int count, int[] pixels, int at) {
        double vertical = covered(y + 0.5 - DROP * radius, canvas.y(), canvas.bottom());
        boolean shaded = vertical > 1e-3;
        for (int index = 0; index < count; index++) {
            int column = x + index;
            double share = shaded ? vertical * covered(column + 0.5, canvas.x(), canvas.right()) : 0;
            pixels[at + index] = share > 1e-3 ? PixelMath.tinted(ground, shadow, (int) (share * 255 + 0.5)) : ground;
        }
    }

    private double covered(double place, int from, int to) {
        return step((place - from) / radius) * step((to - place) / radius);
    }

    /// A smooth step from 0 at -1 to 1 at 1.
    private static double step(double distance) {
        double part = Math.clamp((distance + 1) / 2, 0.0, 1.0);
        return part * part * part * (part * (part * 6 - 15) + 10);
    }
}
