package inlay.editor.format.png;

import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Tile;

/// A pass of Adam7 interlacing: which pixels of the picture it holds.
enum PngPass {
    FIRST(0, 0, 8, 8),
    SECOND(4, 0, 8, 8),
    THIRD(0, 4, 4, 8),
    FOURTH(2, 0, 4, 4),
    FIFTH(0, 2, 2, 4),
    SIXTH(1, 0, 2, 2),
    SEVENTH(0, 1, 1, 2);

    private final int left;
    private final int top;
    private final int across;
    private final int down;

    PngPass(int left, int top, int across, int down) {
        this.left = left;
        this.top = top;
        this.across = across;
        this.down = down;
    }

    /// Pixels in a row of this pass of a picture so wide.
    int columns(int width) {
        return (width - left + across - 1) / across;
    }

    /// Rows of this pass of a picture so high.
    int rows(int height) {
        return (height - top + down - 1) / down;
    }

    /// Writes one row of this pass to the picture.
    void scatter(PixelBlock line, int row, Raster.Editor editor) {
        int y = top + row * down;
        for (int index = 0; index < line.width(); ) {
            int column = left + index * across >> Tile.SHIFT;
            short[] planes = editor.planes(column, y >> Tile.SHIFT);
            int end = (column + 1) << Tile.SHIFT;
            for (int x = left + index * across; x < end && index < line.width(); x += across, index++) {
                int to = (y & Tile.SIZE - 1) * Tile.SIZE + (x & Tile.SIZE - 1);
                for (int plane = 0; plane < Tile.PLANES; plane++) {
                    planes[plane * Tile.AREA + to] = line.samples()[plane * line.width() + index];
                }
            }
        }
    }
}
