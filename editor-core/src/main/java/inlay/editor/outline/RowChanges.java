package inlay.editor.outline;

import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.util.Arrays;

/// Tells where along the rows of a mask coverage passes one half, in squares of `step` pixels.
final class RowChanges {
    private final Mask mask;
    private final Region area;
    private final int step;
    private final int columns;
    private final int count;
    private int[] changes = new int[64];
    private int found;
    private int steadyRow = Integer.MIN_VALUE;
    private int[] steady = new int[0];

    RowChanges(Mask mask, Region area, int step) {
        this.mask = mask;
        this.area = area;
        this.step = step;
        this.columns = Math.ceilDiv(area.width(), step);
        this.count = Math.ceilDiv(area.height(), step);
    }

    int count() {
        return count;
    }

    /// The columns, in order, at whose left side the row changes; it begins and ends outside.
    int[] at(int row) {
        int y = middle(area.y(), row, area.bottom()) - mask.originY();
        int tileRow = y >> Tile.SHIFT;
        if (tileRow == steadyRow) {
            return steady;
        }
        found = 0;
        boolean inside = false;
        boolean uniform = true;
        int column = 0;
        while (column < columns) {
            int x = middle(area.x(), column, area.right()) - mask.originX();
            MaskTile tile = mask.tile(x >> Tile.SHIFT, tileRow);
            int tileEnd = (x >> Tile.SHIFT) + 1 << Tile.SHIFT;
            int next = Math.min(columns, nextColumn(column, tileEnd + mask.originX()));
            if (tile.isUniform()) {
                inside = note(column, inside, tile.value() > 32767);
            } else {
                uniform = false;
                inside = scan(tile, (y & Tile.SIZE - 1) << Tile.SHIFT, column, next, inside);
            }
            column = next;
        }
        note(columns, inside, false);
        int[] result = Arrays.copyOf(changes, found);
        if (uniform) {
            steadyRow = tileRow;
            steady = result;
        }
        return result;
    }

    private boolean scan(MaskTile tile, int line, int from, int to, boolean before) {
        short[] samples = tile.samples();
        boolean inside = before;
        for (int column = from; column < to; column++) {
            int x = middle(area.x(), column, area.right()) - mask.originX();
            inside = note(column, inside, samples[line + (x & Tile.SIZE - 1)] < 0);
        }
        return inside;
    }

    private boolean note(int column, boolean before, boolean inside) {
        if (before != inside) {
            if (found == changes.length) {
                changes = Arrays.copyOf(changes, 2 * found);
            }
            changes[found++] = column;
        }
        return inside;
    }

    /// The pixel in the middle of a square; of the last square, which may be cut off, one that is in the area.
    private int middle(int start, int index, int end) {
        return Math.min(start + index * step + step / 2, end - 1);
    }

    /// The first column whose middle is at or beyond x.
    private int nextColumn(int column, int x) {
        int next = Math.max(column + 1, Math.ceilDiv(x - step / 2 - area.x(), step));
        return area.right() - 1 < x ? columns : next;
    }
}
