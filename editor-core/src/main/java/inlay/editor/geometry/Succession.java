package inlay.editor.geometry;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;

/// One mapping after another.
record Succession(RasterMapping first, RasterMapping second) implements RasterMapping {
    @Override
    public Raster map(Raster raster) {
        return second.map(first.map(raster));
    }

    @Override
    public Region map(Region area) {
        return second.map(first.map(area));
    }

    @Override
    public Mask map(Mask mask) {
        return second.map(first.map(mask));
    }
}
