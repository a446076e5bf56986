package inlay.editor.geometry;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;

/// Moves by whole pixels; shares every tile.
record Translation(int dx, int dy) implements RasterMapping {
    @Override
    public Raster map(Raster raster) {
        return raster.translate(dx, dy);
    }

    @Override
    public Region map(Region area) {
        return area.translate(dx, dy);
    }

    @Override
    public Mask map(Mask mask) {
        return mask.translate(dx, dy);
    }
}
