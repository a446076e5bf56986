package inlay.app.canvas.picture;

import inlay.editor.raster.Region;
import java.util.Arrays;

/// What lies around the canvas: an even ground with the canvas' soft shadow on it.
///
/// A box blurred by a bell curve is the product of two one-dimensional blurred steps, so a pixel of the shadow costs
/// one multiplication and a look into a table.
final class Surround {
    /// The share of the radius by which the shadow lies lower than the canvas.
    private static final double DROP = 0.4;

    private static final double FAINTEST = 1e-3;

    private final Region canvas;
    private final int radius;
    private final float[] across;

    /// The ground under each strength of the shadow, from 0 to 255.
    private final int[] shades = new int[256];

    /// @param canvas device pixels of the whole canvas
    /// @param width  device pixels across the view
    /// @param ground opaque `0xFFRRGGBB`
    /// @param shadow `0xAARRGGBB`
    /// @param radius device pixels over which the shadow fades
    Surround(Region canvas, int width, int ground, int shadow, int radius) {
        this.canvas = canvas;
        this.radius = radius;
        for (int strength = 0; strength < shades.length; strength++) {
            shades[strength] = PixelMath.tinted(ground, shadow, strength);
        }
        this.across = new float[width];
        for (int x = 0; x < width; x++) {
            across[x] = (float) covered(x + 0.5, canvas.x(), canvas.right());
        }
    }

    /// Fills one row of pixels.
    ///
    /// @param x    first device column
    /// @param y    device row
    /// @param at   place of the first pixel in `pixels`
    void paintRow(int x, int y, int count, int[] pixels, int at) {
        double down = covered(y + 0.5 - DROP * radius, canvas.y(), canvas.bottom());
        if (down < FAINTEST) {
            Arrays.fill(pixels, at, at + count, shades[0]);
            return;
        }
        for (int index = 0; index < count; index++) {
            pixels[at + index] = shades[(int) (down * across[x + index] * 255 + 0.5)];
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
