package inlay.editor.outline;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.Arrays;

/// Finds outlines in one sweep from top to bottom that touches a corner once.
///
/// Along every pixel row the places where it changes between in and out are noted. Such a place begins, continues or
/// ends an upright edge; where one begins or ends there is a corner, and the corners along a line between two rows,
/// from left to right, are the ends of its level edges.
final class OutlineSweep {
    private final RowChanges rows;
    private final Region area;
    private final int step;

    private int corners;
    private int[] cornerX = new int[256];
    private int[] cornerY = new int[256];
    private int[] across = new int[256];
    private int[] along = new int[256];
    private int pending;

    OutlineSweep(Mask selection, Region area, int step) {
        this.rows = new RowChanges(selection, area, step);
        this.area = area;
        this.step = step;
    }

    SelectionOutline trace() {
        int[] above = new int[0];
        int[] open = new int[0];
        for (int row = 0; row <= rows.count(); row++) {
            int[] below = row < rows.count() ? rows.at(row) : new int[0];
            if (!Arrays.equals(above, below)) {
                open = cross(above, open, below, Math.min(area.y() + row * step, area.bottom()));
                above = below;
            }
        }
        return follow();
    }

    /// Crosses the line between two rows.
    ///
    /// @param open the corners at which the upright edges of the row above begin
    /// @return those of the row below
    private int[] cross(int[] above, int[] open, int[] below, int y) {
        int[] begun = new int[below.length];
        pending = -1;
        int upper = 0;
        int lower = 0;
        while (upper < above.length || lower < below.length) {
            int x = Math.min(
                    upper < above.length ? above[upper] : Integer.MAX_VALUE,
                    lower < below.length ? below[lower] : Integer.MAX_VALUE);
            boolean ends = upper < above.length && above[upper] == x;
            boolean begins = lower < below.length && below[lower] == x;
            if (ends && begins && (upper & 1) == (lower & 1)) {
                begun[lower++] = open[upper++];
                continue;
            }
            boolean beginFirst = begins && ends && (upper & 1) == 0;
            if (beginFirst) {
                begun[lower++] = corner(x, y);
            }
            if (ends) {
                join(open[upper++], corner(x, y));
            }
            if (begins && !beginFirst) {
                begun[lower++] = corner(x, y);
            }
        }
        return begun;
    }

    /// Adds a corner and joins it along the line with the one before it, if that waits for its partner.
    private int corner(int x, int y) {
        if (corners == cornerX.length) {
            cornerX = Arrays.copyOf(cornerX, 2 * corners);
            cornerY = Arrays.copyOf(cornerY, 2 * corners);
            across = Arrays.copyOf(across, 2 * corners);
            along = Arrays.copyOf(along, 2 * corners);
        }
        cornerX[corners] = Math.min(area.x() + x * step, area.right());
        cornerY[corners] = y;
        if (pending < 0) {
            pending = corners;
        } else {
            along[corners] = pending;
            along[pending] = corners;
            pending = -1;
        }
        return corners++;
    }

    private void join(int upper, int lower) {
        across[upper] = lower;
        across[lower] = upper;
    }

    private SelectionOutline follow() {
        boolean[] seen = new boolean[corners];
        int[] coordinates = new int[2 * corners];
        int[] ends = new int[corners];
        int lines = 0;
        int length = 0;
        for (int start = 0; start < corners; start++) {
            for (int at = start; !seen[at]; at = across[along[at]]) {
                length = put(coordinates, length, at, seen);
                length = put(coordinates, length, along[at], seen);
                if (seen[across[along[at]]]) {
                    ends[lines++] = length;
                }
            }
        }
        return new SelectionOutline(coordinates, Arrays.copyOf(ends, lines));
    }

    private int put(int[] coordinates, int length, int corner, boolean[] seen) {
        coordinates[2 * length] = cornerX[corner];
        coordinates[2 * length + 1] = cornerY[corner];
        seen[corner] = true;
        return length + 1;
    }
}
