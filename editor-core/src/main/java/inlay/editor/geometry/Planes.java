package inlay.editor.geometry;

import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.util.stream.IntStream;

/// Pixels as floats for resampling: colours multiplied by their alpha, so that transparent pixels lend no colour.
///
/// @param stride the distance of rows, a multiple of 16
@SuppressWarnings("ArrayRecordComponent") // a buffer: identity is what its users compare
record Planes(int stride, float[][] samples) {
    private static final float FULL = 65535f;

    static Planes of(PixelBlock block) {
        int stride = WeightedRows.padded(block.width());
        float[][] planes = new float[Tile.PLANES][stride * block.height()];
        int area = block.area();
        short[] from = block.samples();
        for (int y = 0; y < block.height(); y++) {
            int row = y * block.width();
            int to = y * stride;
            for (int x = 0; x < block.width(); x++) {
                float alpha = from[3 * area + row + x] & 0xFFFF;
                float share = alpha / FULL;
                planes[0][to + x] = (from[row + x] & 0xFFFF) * share;
                planes[1][to + x] = (from[area + row + x] & 0xFFFF) * share;
                planes[2][to + x] = (from[2 * area + row + x] & 0xFFFF) * share;
                planes[3][to + x] = alpha;
            }
        }
        return new Planes(stride, planes);
    }

    static Planes of(CoverageBlock block) {
        int stride = WeightedRows.padded(block.width());
        float[] plane = new float[stride * block.height()];
        for (int y = 0; y < block.height(); y++) {
            for (int x = 0; x < block.width(); x++) {
                plane[y * stride + x] = block.samples()[y * block.width() + x] & 0xFFFF;
            }
        }
        return new Planes(stride, new float[][] {plane});
    }

    /// 128 x 128 pixels, columns one after the other, as a tile.
    static Tile turnedTile(float[][] columns) {
        short[] planes = new short[Tile.PLANES * Tile.AREA];
        for (int x = 0; x < Tile.SIZE; x++) {
            for (int y = 0; y < Tile.SIZE; y++) {
                int from = x * Tile.SIZE + y;
                int to = y * Tile.SIZE + x;
                float alpha = columns[3][from];
                if (alpha >= 0.5f) {
                    float share = FULL / alpha;
                    planes[to] = rounded(columns[0][from] * share);
                    planes[Tile.AREA + to] = rounded(columns[1][from] * share);
                    planes[2 * Tile.AREA + to] = rounded(columns[2][from] * share);
                    planes[3 * Tile.AREA + to] = rounded(alpha);
                }
            }
        }
        return Tile.of(planes);
    }

    /// 128 x 128 values, columns one after the other, as a tile.
    static MaskTile turnedMaskTile(float[] columns) {
        short[] samples = new short[Tile.AREA];
        for (int index = 0; index < Tile.AREA; index++) {
            samples[(index & Tile.SIZE - 1) * Tile.SIZE + (index >> Tile.SHIFT)] = rounded(columns[index]);
        }
        return MaskTile.of(samples);
    }

    /// Whether a raster has nothing within an area.
    static boolean isBlank(Raster raster, Region area) {
        Region grid = raster.pixels(0, 0);
        int left = area.x() - grid.x() >> Tile.SHIFT;
        int right = area.right() - 1 - grid.x() >> Tile.SHIFT;
        return IntStream.rangeClosed(area.y() - grid.y() >> Tile.SHIFT, area.bottom() - 1 - grid.y() >> Tile.SHIFT)
                .allMatch(row -> IntStream.rangeClosed(left, right)
                        .allMatch(column -> raster.tile(column, row).isTransparent()));
    }

    private static short rounded(float value) {
        return (short) (int) (Math.clamp(value, 0f, FULL) + 0.5f);
    }
}
