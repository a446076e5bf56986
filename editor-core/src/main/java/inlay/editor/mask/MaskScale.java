package inlay.editor.mask;

import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.util.Arrays;

/// Masks at a whole fraction of their size and back, for work on what is smooth anyway. Factors are powers of two up to
/// 128.
public final class MaskScale {
    private MaskScale() {}

    /// The mask at 1/factor of its size: value (x, y) is the mean of the square that begins at factor x (x, y).
    public static Mask reduced(Mask mask, int factor) {
        Region extent = mask.extent();
        Region area = Region.between(
                Math.floorDiv(extent.x(), factor),
                Math.floorDiv(extent.y(), factor),
                Math.ceilDiv(extent.right(), factor),
                Math.ceilDiv(extent.bottom(), factor));
        Mask blank = mask.outside() == 0 ? Mask.NONE : Mask.ALL;
        return blank.rewrite(area, (cell, before) -> reduced(mask, cell, factor));
    }

    /// The mask at factor times its size, interpolated linearly between the middles of its squares.
    public static Mask enlarged(Mask mask, int factor) {
        Region extent = mask.extent().grow(1);
        Region area = Region.between(
                extent.x() * factor, extent.y() * factor, extent.right() * factor, extent.bottom() * factor);
        Mask blank = mask.outside() == 0 ? Mask.NONE : Mask.ALL;
        return blank.rewrite(area, (cell, before) -> enlarged(mask, cell, factor));
    }

    private static MaskTile reduced(Mask mask, Region cell, int factor) {
        int side = Tile.SIZE / factor;
        short[] small = new short[Tile.AREA];
        for (int y = 0; y < Tile.SIZE; y += side) {
            for (int x = 0; x < Tile.SIZE; x += side) {
                MaskTile window = mask.window((cell.x() + x) * factor, (cell.y() + y) * factor);
                for (int index = 0; index < side * side; index++) {
                    int at = (y + index / side) * Tile.SIZE + x + index % side;
                    small[at] = (short) mean(window, index % side * factor, index / side * factor, factor);
                }
            }
        }
        return MaskTile.of(small);
    }

    private static int mean(MaskTile tile, int left, int top, int side) {
        if (tile.isUniform()) {
            return tile.value();
        }
        long sum = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                sum += tile.samples()[y * Tile.SIZE + x] & 0xFFFF;
            }
        }
        int count = side * side;
        return (int) ((sum + count / 2) / count);
    }

    private static MaskTile enlarged(Mask mask, Region cell, int factor) {
        int side = Tile.SIZE / factor + 2;
        int left = Math.floorDiv(cell.x(), factor) - 1;
        int top = Math.floorDiv(cell.y(), factor) - 1;
        CoverageBlock small = mask.read(new Region(left, top, side, side));
        if (isConstant(small.samples())) {
            return MaskTile.uniform(small.at(0, 0));
        }
        short[] large = new short[Tile.AREA];
        for (int y = 0; y < Tile.SIZE; y++) {
            double down = (y + 0.5) / factor + 0.5;
            int row = (int) down;
            for (int x = 0; x < Tile.SIZE; x++) {
                double right = (x + 0.5) / factor + 0.5;
                int column = (int) right;
                double upper = between(small.at(column, row), small.at(column + 1, row), right - column);
                double lower = between(small.at(column, row + 1), small.at(column + 1, row + 1), right - column);
                large[y * Tile.SIZE + x] = (short) Math.round(between(upper, lower, down - row));
            }
        }
        return MaskTile.of(large);
    }

    private static boolean isConstant(short[] samples) {
        return Arrays.mismatch(samples, 0, samples.length - 1, samples, 1, samples.length) < 0;
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
