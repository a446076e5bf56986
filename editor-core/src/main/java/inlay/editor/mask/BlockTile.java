package inlay.editor.mask;

import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Tile;

/// Cuts tiles out of a block.
public final class BlockTile {
    private BlockTile() {}

    /// The 128 x 128 values whose top left one is at (x, y) of the block; none where the block has ended.
    public static MaskTile of(CoverageBlock block, int x, int y) {
        short[] samples = new short[Tile.AREA];
        int width = Math.min(Tile.SIZE, block.width() - x);
        int height = Math.min(Tile.SIZE, block.height() - y);
        for (int row = 0; row < height; row++) {
            System.arraycopy(block.samples(), (y + row) * block.width() + x, samples, row * Tile.SIZE, width);
        }
        return MaskTile.of(samples);
    }
}
