package inlay.editor.outline;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.Arrays;

/// Where the marching ants go: closed lines along pixel edges around all that is selected by half or more.
///
/// Lines turn at every point, alternately between level and upright. Diagonal neighbours are not connected.
public final class SelectionOutline {
    /// Draws the lines.
    public interface Pen {
        void moveTo(int x, int y);

        void lineTo(int x, int y);

        /// Draws back to where the line began.
        void close();
    }

    private final int[] coordinates;
    private final int[] ends;

    SelectionOutline(int[] coordinates, int[] ends) {
        this.coordinates = coordinates;
        this.ends = ends;
    }

    /// The outline within an area, usually the canvas; what reaches beyond ends at the area's sides.
    public static SelectionOutline of(Mask selection, Region area) {
        return of(selection, area, 1);
    }

    /// A coarser outline for views that are zoomed out: looks at the middle of every square of `step` pixels only.
    ///
    /// @param step 1 or more
    public static SelectionOutline of(Mask selection, Region area, int step) {
        return area.isEmpty()
                ? new SelectionOutline(new int[0], new int[0])
                : new OutlineSweep(selection, area, step).trace();
    }

    public boolean isEmpty() {
        return ends.length == 0;
    }

    /// How many closed lines there are.
    public int lines() {
        return ends.length;
    }

    /// How many corners all lines have together.
    public int corners() {
        return coordinates.length / 2;
    }

    /// Draws every line, in canvas pixels.
    public void draw(Pen pen) {
        int at = 0;
        for (int end : ends) {
            pen.moveTo(coordinates[2 * at], coordinates[2 * at + 1]);
            for (at++; at < end; at++) {
                pen.lineTo(coordinates[2 * at], coordinates[2 * at + 1]);
            }
            pen.close();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SelectionOutline outline
                && Arrays.equals(coordinates, outline.coordinates)
                && Arrays.equals(ends, outline.ends);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(coordinates);
    }
}
