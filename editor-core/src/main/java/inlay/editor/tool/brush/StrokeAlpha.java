package inlay.editor.tool.brush;

import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.util.Optional;

/// How strongly a stroke shows: its coverage times its opacity, within the selection.
///
/// @param opacity 0 to 1
/// @param limit   the selection; absent where the stroke is not limited
record StrokeAlpha(float opacity, Optional<Mask> limit) {
    /// Takes rows of alpha, 0 to 1 each.
    @FunctionalInterface
    interface RowReader {
        /// @param at index of the row's first pixel in the cell
        void row(int at, int count, float[] alpha);
    }

    /// Computes the alpha of a part of a cell.
    ///
    /// @param coverage the cell's
    /// @param area     in the cell's own coordinates
    /// @param left     canvas column of the cell's left edge
    /// @param top      canvas row of the cell's top edge
    /// @return whether the stroke shows anywhere in the area; if not, no row was read
    boolean read(float[] coverage, Region area, int left, int top, RowReader reader) {
        Optional<CoverageBlock> limits = limit.map(mask -> mask.read(area.translate(left, top)));
        if (limits.isPresent() && isBlank(limits.get().samples())) {
            return false;
        }
        float[] alpha = new float[area.width()];
        for (int line = 0; line < area.height(); line++) {
            int at = (area.y() + line) * Tile.SIZE + area.x();
            for (int index = 0; index < alpha.length; index++) {
                alpha[index] = coverage[at + index] * opacity;
            }
            if (limits.isPresent()) {
                limitRow(alpha, limits.get().samples(), line * alpha.length);
            }
            reader.row(at, alpha.length, alpha);
        }
        return true;
    }

    private static void limitRow(float[] alpha, short[] limits, int from) {
        for (int index = 0; index < alpha.length; index++) {
            alpha[index] *= (limits[from + index] & 0xFFFF) / 65535f;
        }
    }

    private static boolean isBlank(short[] samples) {
        for (short sample : samples) {
            if (sample != 0) {
                return false;
            }
        }
        return true;
    }
}
