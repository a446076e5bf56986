package inlay.editor.mask;

import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;

/// Lets a mask go on beyond the canvas.
public final class CanvasEdge {
    private CanvasEdge() {}

    /// The mask within the canvas; within `margin` pixels beyond it every value is that of the nearest canvas pixel.
    public static Mask continued(Mask mask, Region canvas, int margin) {
        Region bounds = mask.bounds();
        if (canvas.grow(-1).contains(bounds) && mask.outside() == 0) {
            return mask;
        }
        return mask.rewrite(
                canvas.grow(margin), (cell, before) -> canvas.contains(cell) ? before : nearest(mask, canvas, cell));
    }

    private static MaskTile nearest(Mask mask, Region canvas, Region cell) {
        int left = Math.clamp(cell.x(), canvas.x(), canvas.right() - 1);
        int top = Math.clamp(cell.y(), canvas.y(), canvas.bottom() - 1);
        int right = Math.clamp(cell.right() - 1, canvas.x(), canvas.right() - 1);
        int bottom = Math.clamp(cell.bottom() - 1, canvas.y(), canvas.bottom() - 1);
        short[] samples = new short[Tile.AREA];
        for (int index = 0; index < Tile.AREA; index++) {
            int x = Math.clamp(cell.x() + (index & Tile.SIZE - 1), left, right);
            int y = Math.clamp(cell.y() + (index >> Tile.SHIFT), top, bottom);
            samples[index] = (short) mask.at(x, y);
        }
        return MaskTile.of(samples);
    }
}
