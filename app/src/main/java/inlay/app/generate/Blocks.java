package inlay.app.generate;

import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Tile;

/// Places one block of pixels inside a larger one.
final class Blocks {
    private Blocks() {}

    static void copy(PixelBlock from, PixelBlock to, int x, int y) {
        for (int plane = 0; plane < Tile.PLANES; plane++) {
            for (int row = 0; row < from.height(); row++) {
                System.arraycopy(
                        from.samples(),
                        plane * from.area() + row * from.width(),
                        to.samples(),
                        plane * to.area() + (y + row) * to.width() + x,
                        from.width());
            }
        }
    }
}
