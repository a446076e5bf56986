package inlay.editor.select;

import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Region;

/// Where colours are looked up: one layer (`raster::read`) or all layers together (the compositor). Called from several
/// threads at once.
@FunctionalInterface
public interface PixelSource {
    /// The pixels of an area of the canvas.
    PixelBlock read(Region area);
}
