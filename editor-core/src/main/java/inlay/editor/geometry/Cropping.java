package inlay.editor.geometry;

import inlay.editor.pixels.Cutout;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;

/// Drops what lies outside an area; shares what lies inside.
record Cropping(Region area) implements RasterMapping {
    @Override
    public Raster map(Raster raster) {
        return Cutout.of(raster, Mask.of(area));
    }

    /// Whole tiles outside the area go; what is left of cut ones beyond the area does not matter to what shows.
    /// Places stay what they are, inside or not.
    @Override
    public Region map(Region inside) {
        return inside;
    }

    @Override
    public Mask map(Mask mask) {
        Mask blank = mask.outside() == 0 ? Mask.NONE : Mask.ALL;
        return blank.translate(mask.originX(), mask.originY())
                .rewrite(mask.extent().intersect(area), (cell, before) -> mask.window(cell.x(), cell.y()));
    }
}
