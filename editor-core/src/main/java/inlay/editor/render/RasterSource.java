package inlay.editor.render;

import inlay.editor.raster.Raster;
import inlay.editor.raster.Rgba16;
import inlay.editor.raster.Tile;
import java.util.Arrays;

/// A raster at full size, its grid anywhere relative to the canvas.
record RasterSource(Raster raster) implements BandSource {
    @Override
    public boolean load(int x, int y, float opacity, Band into) {
        int left = x - raster.originX();
        int top = y - raster.originY();
        if (isTransparent(left, top)) {
            return false;
        }
        for (int line = 0; line < Band.HEIGHT; ) {
            int row = top + line;
            int rows = Math.min(Band.HEIGHT - line, Tile.SIZE - (row & Tile.SIZE - 1));
            for (int across = 0; across < Band.WIDTH; ) {
                int column = left + across;
                int columns = Math.min(Band.WIDTH - across, Tile.SIZE - (column & Tile.SIZE - 1));
                Tile tile = raster.tile(column >> Tile.SHIFT, row >> Tile.SHIFT);
                int from = (row & Tile.SIZE - 1) * Tile.SIZE + (column & Tile.SIZE - 1);
                copy(tile, from, into, line * Band.WIDTH + across, columns, rows, opacity / 65535);
                across += columns;
            }
            line += rows;
        }
        return true;
    }

    @Override
    public boolean isOpaque(int x, int y) {
        int left = x - raster.originX();
        int top = y - raster.originY();
        for (int row = top >> Tile.SHIFT; row <= (top + Band.HEIGHT - 1) >> Tile.SHIFT; row++) {
            for (int column = left >> Tile.SHIFT; column <= (left + Band.WIDTH - 1) >> Tile.SHIFT; column++) {
                if (!raster.tile(column, row).isOpaque()) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isTransparent(int left, int top) {
        for (int row = top >> Tile.SHIFT; row <= (top + Band.HEIGHT - 1) >> Tile.SHIFT; row++) {
            for (int column = left >> Tile.SHIFT; column <= (left + Band.WIDTH - 1) >> Tile.SHIFT; column++) {
                if (!raster.tile(column, row).isTransparent()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void copy(Tile tile, int from, Band into, int to, int columns, int rows, float alphaScale) {
        if (columns == Band.WIDTH) {
            copyRun(tile, from, into, to, columns * rows, alphaScale);
            return;
        }
        for (int row = 0; row < rows; row++) {
            copyRun(tile, from + row * Tile.SIZE, into, to + row * Band.WIDTH, columns, alphaScale);
        }
    }

    private static void copyRun(Tile tile, int from, Band into, int to, int count, float alphaScale) {
        if (tile.isUniform()) {
            Rgba16 color = tile.color();
            Arrays.fill(into.red, to, to + count, color.red());
            Arrays.fill(into.green, to, to + count, color.green());
            Arrays.fill(into.blue, to, to + count, color.blue());
            Arrays.fill(into.alpha, to, to + count, color.alpha() * alphaScale);
            return;
        }
        short[] planes = tile.planes();
        Samples.toFloat(planes, from, into.red, to, count, 1);
        Samples.toFloat(planes, Tile.AREA + from, into.green, to, count, 1);
        Samples.toFloat(planes, 2 * Tile.AREA + from, into.blue, to, count, 1);
        Samples.toFloat(planes, 3 * Tile.AREA + from, into.alpha, to, count, alphaScale);
    }
}
