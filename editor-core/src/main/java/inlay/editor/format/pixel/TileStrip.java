package inlay.editor.format.pixel;

import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Tile;

/// One row of tiles, cut from a strip of pixels.
///
/// @param row which row of tiles, 0 the topmost
@SuppressWarnings("ArrayRecordComponent") // passed on once, from the core that cut it to the one that collects
public record TileStrip(int row, Tile[] tiles) {
    /// Cuts a strip of at most [Tile#SIZE] rows; pixels to the right of and below it are transparent.
    public static TileStrip cut(int row, PixelBlock strip) {
        Tile[] tiles = new Tile[(strip.width() + Tile.SIZE - 1) >> Tile.SHIFT];
        for (int column = 0; column < tiles.length; column++) {
            tiles[column] = tile(strip, column << Tile.SHIFT);
        }
        return new TileStrip(row, tiles);
    }

    private static Tile tile(PixelBlock strip, int left) {
        int width = Math.min(Tile.SIZE, strip.width() - left);
        short[] planes = new short[Tile.PLANES * Tile.AREA];
        for (int plane = 0; plane < Tile.PLANES; plane++) {
            for (int y = 0; y < strip.height(); y++) {
                int from = plane * strip.area() + y * strip.width() + left;
                System.arraycopy(strip.samples(), from, planes, plane * Tile.AREA + y * Tile.SIZE, width);
            }
        }
        return Tile.of(planes);
    }
}
