package inlay.editor.select;

import inlay.editor.mask.BlockTile;
import inlay.editor.mask.CrispEdge;
import inlay.editor.mask.DiscMaximum;
import inlay.editor.mask.NearestEdge;
import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;

/// Grows and shrinks masks by a disc, to a fraction of a pixel.
///
/// A mask with crisp or anti-aliased edges moves its edge by exactly the radius, in a time that does not depend on it,
/// and stays as crisp; a soft mask stays as soft.
final class RoundGrowth {
    /// A step between neighbours that is steeper than this belongs to a crisp edge.
    private static final int STEEP = 65535 / 6;

    private RoundGrowth() {}

    /// @param radius in pixels, more than 0
    /// @param canvas where growth ends
    static Mask grown(Mask mask, double radius, Region canvas) {
        Region area = mask.bounds().grow((int) Math.ceil(radius) + 2).intersect(canvas);
        return area.isEmpty() ? mask : grownWithin(area, mask, radius);
    }

    /// What lies beyond the canvas does not eat into the mask.
    static Mask shrunk(Mask mask, double radius, Region canvas) {
        Region area = mask.bounds().grow(1).intersect(canvas);
        if (area.isEmpty()) {
            return mask;
        }
        Mask frame = Mask.of(area);
        Mask rest = Combine.SUBTRACT.apply(frame, mask);
        return Combine.SUBTRACT.apply(frame, grownWithin(area, rest, radius));
    }

    private static Mask grownWithin(Region area, Mask mask, double radius) {
        if (isSoft(mask)) {
            return Combine.INTERSECT.apply(DiscMaximum.of(mask, radius, area), Mask.of(area));
        }
        CoverageBlock grown = new NearestEdge(new CrispEdge(mask.read(area)), radius).coverage();
        return Mask.NONE
                .translate(area.x(), area.y())
                .rewrite(area, (cell, before) -> BlockTile.of(grown, cell.x() - area.x(), cell.y() - area.y()));
    }

    /// Whether a good part of the pixels that are covered in part lies on a gentle slope.
    private static boolean isSoft(Mask mask) {
        long[] counts = new long[2];
        mask.forEachTile(tile -> count(tile, counts));
        return counts[1] * 4 > counts[0];
    }

    /// Adds up the pixels of a tile that are covered in part, and those of them whose neighbours differ little.
    private static void count(MaskTile tile, long[] counts) {
        if (tile.isUniform()) {
            return;
        }
        short[] samples = tile.samples();
        for (int y = 1; y < Tile.SIZE - 1; y++) {
            for (int at = y * Tile.SIZE + 1; at < (y + 1) * Tile.SIZE - 1; at++) {
                if (samples[at] != 0 && samples[at] != -1) {
                    counts[0]++;
                    counts[1] += isGentle(samples, at) ? 1 : 0;
                }
            }
        }
    }

    private static boolean isGentle(short[] samples, int at) {
        int value = samples[at] & 0xFFFF;
        return Math.abs((samples[at - 1] & 0xFFFF) - value) < STEEP
                && Math.abs((samples[at + 1] & 0xFFFF) - value) < STEEP
                && Math.abs((samples[at - Tile.SIZE] & 0xFFFF) - value) < STEEP
                && Math.abs((samples[at + Tile.SIZE] & 0xFFFF) - value) < STEEP;
    }
}
