package inlay.editor.geometry;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;

/// One mapping after another.
record Succession(RasterMapping first, RasterMapping second) implements RasterMapping {
    @Override
    public Raster map(Raster raster) {
        return second.map(first.map(raster));
    }

    @Override
    public Mask map(Mask mask) {
        return second.map(first.map(mask));
    }
}
