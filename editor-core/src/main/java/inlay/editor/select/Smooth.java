package inlay.editor.select;

import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;

/// Rounds a mask's corners and removes specks and holes that are small against the radius.
///
/// A pixel is in if most of its surroundings are: the mask is blurred and its 50 % line made a crisp edge again.
/// Straight edges stay where they are.
final class Smooth {
    private Smooth() {}

    /// @param radius in pixels; the surroundings weigh as those of a square of twice the size
    static Mask of(Mask mask, double radius, Region canvas) {
        double sigma = radius / Math.sqrt(3);
        // The reciprocal of the blurred edge's rise within one pixel, the Gaussian's integral over it, to second order.
        double steepness = Math.max(1, sigma * Math.sqrt(2 * Math.PI) / (1 - 1 / (24 * Math.max(0.1, sigma * sigma))));
        Mask blurred = Feather.within(mask, sigma, canvas);
        return blurred.rewrite(blurred.extent(), (cell, before) -> crisp(before, steepness));
    }

    private static MaskTile crisp(MaskTile tile, double steepness) {
        if (tile.isUniform()) {
            return MaskTile.uniform(crisp(tile.value(), steepness));
        }
        short[] samples = tile.copySamples();
        for (int index = 0; index < Tile.AREA; index++) {
            samples[index] = (short) crisp(samples[index] & 0xFFFF, steepness);
        }
        return MaskTile.of(samples);
    }

    private static int crisp(int value, double steepness) {
        return (int) Math.clamp(32767.5 + (value - 32767.5) * steepness + 0.5, 0, 65535);
    }
}
