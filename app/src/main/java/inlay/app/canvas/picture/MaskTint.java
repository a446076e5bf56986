package inlay.app.canvas.picture;

import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Tile;

/// Draws a [Tint] at a zoom: each device pixel takes the coverage of the canvas pixel at its middle.
record MaskTint(Tint tint, double zoom) {
    /// @param x     first device column, counted from the canvas' corner
    /// @param y     device row, counted likewise
    /// @param at    place of the first pixel
    void paintRow(int x, int y, int count, int[] pixels, int at) {
        int localY = (int) ((y + 0.5) / zoom) - tint.mask().originY();
        int row = localY >> Tile.SHIFT;
        int column = Integer.MIN_VALUE;
        MaskTile tile = MaskTile.FULL;
        for (int index = 0; index < count; index++) {
            int localX = (int) ((x + index + 0.5) / zoom) - tint.mask().originX();
            if (localX >> Tile.SHIFT != column) {
                column = localX >> Tile.SHIFT;
                tile = tint.mask().tile(column, row);
            }
            int coverage = tile.at(localX & Tile.SIZE - 1, localY & Tile.SIZE - 1) >> 8;
            if (coverage != 255) {
                pixels[at + index] = PixelMath.tinted(pixels[at + index], tint.argb(), 255 - coverage);
            }
        }
    }
}
