package inlay.editor.render;

import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Tile;
import java.util.Arrays;

/// A mask at full size, its grid anywhere relative to the canvas.
record MaskCoverage(Mask mask) implements BandCoverage {
    @Override
    public boolean isNone(int x, int y) {
        return isEverywhere(x, y, MaskTile.NONE);
    }

    @Override
    public boolean isFull(int x, int y) {
        return isEverywhere(x, y, MaskTile.FULL);
    }

    @Override
    public void load(int x, int y, float[] into) {
        int left = x - mask.originX();
        int top = y - mask.originY();
        for (int line = 0; line < Band.HEIGHT; line++) {
            int row = top + line;
            for (int across = 0; across < Band.WIDTH; ) {
                int column = left + across;
                int columns = Math.min(Band.WIDTH - across, Tile.SIZE - (column & Tile.SIZE - 1));
                MaskTile tile = mask.tile(column >> Tile.SHIFT, row >> Tile.SHIFT);
                int to = line * Band.WIDTH + across;
                if (tile.isUniform()) {
                    Arrays.fill(into, to, to + columns, tile.value() / 65535f);
                } else {
                    int from = (row & Tile.SIZE - 1) * Tile.SIZE + (column & Tile.SIZE - 1);
                    Samples.toFloat(tile.samples(), from, into, to, columns, 1 / 65535f);
                }
                across += columns;
            }
        }
    }

    private boolean isEverywhere(int x, int y, MaskTile wanted) {
        int left = x - mask.originX();
        int top = y - mask.originY();
        for (int row = top >> Tile.SHIFT; row <= (top + Band.HEIGHT - 1) >> Tile.SHIFT; row++) {
            for (int column = left >> Tile.SHIFT; column <= (left + Band.WIDTH - 1) >> Tile.SHIFT; column++) {
                if (mask.tile(column, row) != wanted) {
                    return false;
                }
            }
        }
        return true;
    }
}
