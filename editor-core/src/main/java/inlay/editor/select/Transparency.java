package inlay.editor.select;

import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.util.Arrays;

/// Reads coverage out of alpha.
public final class Transparency {
    private Transparency() {}

    /// The alpha of a raster as a mask on the same grid.
    public static Mask of(Raster raster) {
        return Mask.NONE
                .translate(raster.originX(), raster.originY())
                .rewrite(raster.extent(), (cell, before) -> alpha(raster.window(cell.x(), cell.y())));
    }

    /// What a layer covers of the canvas: its alpha through its enabled mask. Opacity and visibility do not count; a
    /// group covers what its children do together.
    public static Mask of(Layer layer, Region canvas) {
        Mask content =
                switch (layer) {
                    case PixelLayer pixels -> of(pixels.pixels());
                    case GenerativeLayer generative -> of(generative.pixels());
                    case SolidFillLayer fill -> uniform(canvas, fill.color().alpha());
                    case GroupLayer group -> {
                        Mask all = Mask.NONE;
                        for (Layer child : group.children()) {
                            all = Combine.ADD.apply(all, of(child, canvas));
                        }
                        yield all;
                    }
                };
        return layer.mask()
                .filter(LayerMask::enabled)
                .map(mask -> Combine.INTERSECT.apply(content, mask.mask()))
                .orElse(content);
    }

    private static Mask uniform(Region area, int value) {
        Mask.Editor editor = Mask.NONE.edit();
        editor.fill(area, value);
        return editor.commit();
    }

    private static MaskTile alpha(Tile tile) {
        return tile.isUniform()
                ? MaskTile.uniform(tile.color().alpha())
                : MaskTile.of(Arrays.copyOfRange(tile.planes(), 3 * Tile.AREA, 4 * Tile.AREA));
    }
}
