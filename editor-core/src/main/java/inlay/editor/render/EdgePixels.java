package inlay.editor.render;

import inlay.editor.document.Document;
import inlay.editor.raster.Region;
import java.util.Arrays;

/// Ends a display tile where the canvas does.
final class EdgePixels {
    private EdgePixels() {}

    /// Clears what lies beyond the canvas, and gives the last column and row, whose pixels may stick out over the
    /// canvas and then hold only a share of a pixel, their full weight.
    ///
    /// @param canvas in pixels of the level, relative to the tile
    static void fit(int[] argb, Document document, int level, Region canvas) {
        int size = DisplayTile.SIZE;
        int right = Math.min(size, canvas.right());
        int bottom = Math.min(size, canvas.bottom());
        for (int row = 0; row < size && right < size; row++) {
            Arrays.fill(argb, row * size + right, (row + 1) * size, 0);
        }
        if (bottom < size) {
            Arrays.fill(argb, bottom * size, argb.length, 0);
        }
        int shareX = (document.width() - 1 & (1 << level) - 1) + 1;
        if (right == canvas.right() && shareX != 1 << level) {
            for (int row = 0; row < bottom; row++) {
                scale(argb, row * size + right - 1, (1 << level) / (float) shareX);
            }
        }
        int shareY = (document.height() - 1 & (1 << level) - 1) + 1;
        if (bottom == canvas.bottom() && shareY != 1 << level) {
            for (int column = 0; column < right; column++) {
                scale(argb, (bottom - 1) * size + column, (1 << level) / (float) shareY);
            }
        }
    }

    private static void scale(int[] argb, int at, float factor) {
        int pixel = argb[at];
        float bounded = Math.min(factor, 255f / Math.max(1, pixel >>> 24));
        int scaled = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            scaled |= Math.min(255, Math.round((pixel >>> shift & 255) * bounded)) << shift;
        }
        argb[at] = scaled;
    }
}
