package inlay.editor.render;

import inlay.editor.document.Document;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Region;

/// Composites display tiles, on the thread that asks. Confined to one thread.
public final class DisplayPainter {
    /// One tile of a document; see [Projection] for what level, column and row mean.
    public DisplayTile paint(Document document, int level, int column, int row) {
        int side = DisplayTile.SIZE << level;
        Region area = new Region(column * side, row * side, side, side).intersect(document.canvas());
        PixelBlock block = Compositor.flatten(document, area);
        int[] argb = new int[DisplayTile.SIZE * DisplayTile.SIZE];
        for (int y = 0; y < DisplayTile.SIZE && y << level < block.height(); y++) {
            for (int x = 0; x < DisplayTile.SIZE && x << level < block.width(); x++) {
                argb[y * DisplayTile.SIZE + x] = average(block, x << level, y << level, 1 << level);
            }
        }
        return new DisplayTile(argb);
    }

    private static int average(PixelBlock block, int left, int top, int side) {
        double[] sum = new double[4];
        for (int y = top; y < Math.min(top + side, block.height()); y++) {
            for (int x = left; x < Math.min(left + side, block.width()); x++) {
                int at = y * block.width() + x;
                double alpha = (block.samples()[3 * block.area() + at] & 0xFFFF) / 65535.0;
                for (int plane = 0; plane < 3; plane++) {
                    sum[plane] += alpha * (block.samples()[plane * block.area() + at] & 0xFFFF);
                }
                sum[3] += alpha * 65535;
            }
        }
        int count = Math.min(side, block.height() - top) * Math.min(side, block.width() - left);
        return to8(sum[3] / count) << 24 | to8(sum[0] / count) << 16 | to8(sum[1] / count) << 8 | to8(sum[2] / count);
    }

    private static int to8(double value) {
        return (int) (value / 257 + 0.5);
    }
}
