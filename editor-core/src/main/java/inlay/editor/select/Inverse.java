package inlay.editor.select;

import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Tile;

/// Turns what is covered into what is not.
public final class Inverse {
    private Inverse() {}

    /// The mask with every value v, outside its tiles too, become 65535 - v; doing it twice gives the same values.
    public static Mask of(Mask mask) {
        Mask blank = mask.outside() < 32768 ? Mask.ALL : Mask.NONE;
        return blank.translate(mask.originX(), mask.originY())
                .rewrite(mask.extent(), (cell, before) -> tile(mask.window(cell.x(), cell.y())));
    }

    private static MaskTile tile(MaskTile tile) {
        if (tile.isUniform()) {
            return MaskTile.uniform(65535 - tile.value());
        }
        short[] inverted = new short[Tile.AREA];
        short[] samples = tile.samples();
        for (int index = 0; index < inverted.length; index++) {
            inverted[index] = (short) ~samples[index];
        }
        return MaskTile.of(inverted);
    }
}
