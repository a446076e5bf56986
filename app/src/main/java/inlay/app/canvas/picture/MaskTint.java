package inlay.app.canvas.picture;

import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Tile;

/// Draws a [Tint] at a zoom. From 100 % upwards each device pixel takes the coverage of the canvas pixel at its middle;
/// below, the mean of evenly spread ones, so that soft edges and fine strokes keep their strength.
record MaskTint(Tint tint, double zoom) {
    /// Along one axis: every canvas pixel down to a zoom of 1 / 6, every second or further one below.
    private static final int MOST_SAMPLES = 6;

    /// @param x     first device column, counted from the canvas' corner
    /// @param y     device row, counted likewise
    /// @param at    place of the first pixel
    void paintRow(int x, int y, int count, int[] pixels, int at) {
        int samples = Math.clamp((int) Math.ceil(1 / zoom), 1, MOST_SAMPLES);
        int[] sums = new int[count];
        for (int sample = 0; sample < samples; sample++) {
            addRow(x, (int) ((y + (sample + 0.5) / samples) / zoom), samples, sums);
        }
        int whole = samples * samples;
        for (int index = 0; index < count; index++) {
            int coverage = sums[index] / whole >> 8;
            if (coverage != 255) {
                pixels[at + index] = PixelMath.tinted(pixels[at + index], tint.argb(), 255 - coverage);
            }
        }
    }

    /// Adds the coverages of one canvas row, as many a device pixel as `samples` says.
    private void addRow(int x, int canvasY, int samples, int[] sums) {
        int localY = canvasY - tint.mask().originY();
        int row = localY >> Tile.SHIFT;
        double step = 1 / (zoom * samples);
        int column = Integer.MIN_VALUE;
        MaskTile tile = MaskTile.FULL;
        for (int index = 0; index < sums.length; index++) {
            double first = (x + index) / zoom + step / 2;
            for (int sample = 0; sample < samples; sample++) {
                int localX = (int) (first + sample * step) - tint.mask().originX();
                if (localX >> Tile.SHIFT != column) {
                    column = localX >> Tile.SHIFT;
                    tile = tint.mask().tile(column, row);
                }
                sums[index] += tile.at(localX & Tile.SIZE - 1, localY & Tile.SIZE - 1);
            }
        }
    }
}
