package inlay.editor.format.ora;

import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;

/// Changes the alpha of pixels, tile by tile.
final class Coverage {
    private Coverage() {}

    /// What of one pixel's alpha remains.
    @FunctionalInterface
    private interface Change {
        int alpha(int at, int alpha);
    }

    /// The pixels as seen through a mask.
    static Raster masked(Raster pixels, Mask mask) {
        return changed(pixels, cell -> {
            CoverageBlock coverage = mask.read(cell);
            return (at, alpha) -> (int) (((long) alpha * (coverage.samples()[at] & 0xFFFF) + 32767) / 65535);
        });
    }

    /// The pixels where another picture has any.
    static Raster cut(Raster pixels, Raster outline) {
        return changed(pixels, cell -> {
            PixelBlock block = outline.read(cell);
            return (at, alpha) -> block.samples()[3 * Tile.AREA + at] == 0 ? 0 : alpha;
        });
    }

    @FunctionalInterface
    private interface CellChange {
        Change in(Region cell);
    }

    private static Raster changed(Raster pixels, CellChange changes) {
        Raster.Editor editor = pixels.edit();
        Region cells = pixels.cells();
        for (int row = cells.y(); row < cells.bottom(); row++) {
            for (int column = cells.x(); column < cells.right(); column++) {
                if (!pixels.tile(column, row).isTransparent()) {
                    Change change = changes.in(pixels.pixels(column, row));
                    short[] planes = pixels.tile(column, row).copyPlanes();
                    for (int at = 0; at < Tile.AREA; at++) {
                        planes[3 * Tile.AREA + at] = (short) change.alpha(at, planes[3 * Tile.AREA + at] & 0xFFFF);
                    }
                    editor.put(column, row, Tile.of(planes));
                }
            }
        }
        return editor.commit();
    }
}
