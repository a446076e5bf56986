package inlay.editor.raster;

import java.util.Arrays;

/// Row copies between a tile's planes and a block's.
final class PlaneCopy {
    private PlaneCopy() {}

    /// Copies the pixels `part` (in the tile's own coordinates) to (x, y) of the block.
    static void tileToBlock(Tile tile, Region part, PixelBlock block, int x, int y) {
        int[] constant = tile.isUniform() ? channels(tile.color()) : new int[0];
        for (int plane = 0; plane < Tile.PLANES; plane++) {
            for (int line = 0; line < part.height(); line++) {
                int to = plane * block.area() + (y + line) * block.width() + x;
                if (tile.isUniform()) {
                    Arrays.fill(block.samples(), to, to + part.width(), (short) constant[plane]);
                } else {
                    int from = plane * Tile.AREA + (part.y() + line) * Tile.SIZE + part.x();
                    System.arraycopy(tile.planes(), from, block.samples(), to, part.width());
                }
            }
        }
    }

    private static int[] channels(Rgba16 color) {
        return new int[] {color.red(), color.green(), color.blue(), color.alpha()};
    }
}
