package inlay.editor.render;

import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Region;

/// Brings finished bands back to 16 bits.
final class BandCopy {
    private BandCopy() {}

    /// Writes what the band at (x, y) and the block over `area` share.
    static void toBlock(Band band, int x, int y, PixelBlock block, Region area) {
        int left = Math.max(x, area.x());
        int right = Math.min(x + Band.WIDTH, area.right());
        int bottom = Math.min(y + Band.HEIGHT, area.bottom());
        for (int row = Math.max(y, area.y()); row < bottom; row++) {
            int from = (row - y) * Band.WIDTH + left - x;
            int to = (row - area.y()) * area.width() + left - area.x();
            int count = right - left;
            Samples.toShort(band.red, from, block.samples(), to, count, 1);
            Samples.toShort(band.green, from, block.samples(), to + block.area(), count, 1);
            Samples.toShort(band.blue, from, block.samples(), to + 2 * block.area(), count, 1);
            Samples.toShort(band.alpha, from, block.samples(), to + 3 * block.area(), count, 65535);
        }
    }
}
