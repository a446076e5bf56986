package inlay.editor.geometry;

import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;

/// Turns with a canvas of a given size.
record Turning(Orientation orientation, int width, int height) implements RasterMapping {
    @Override
    public Raster map(Raster raster) {
        return orientation.turn(raster, width, height);
    }

    @Override
    public Region map(Region area) {
        return orientation.turn(area, width, height);
    }

    @Override
    public Mask map(Mask mask) {
        return orientation.turn(mask, width, height);
    }
}
