package inlay.editor.pixels;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;

/// Takes the covered part out of a picture.
public final class Cutout {
    private Cutout() {}

    /// The pixels that a mask covers, as transparent as it is soft; on the same grid, sharing what is wholly covered.
    public static Raster of(Raster pixels, Mask mask) {
        Region area = mask.outside() == 0 ? pixels.extent().intersect(mask.extent()) : pixels.extent();
        return Raster.EMPTY
                .translate(pixels.originX(), pixels.originY())
                .rewrite(
                        area,
                        (cell, before) ->
                                TileMix.keep(pixels.window(cell.x(), cell.y()), mask.window(cell.x(), cell.y())));
    }
}
