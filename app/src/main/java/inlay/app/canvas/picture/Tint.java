package inlay.app.canvas.picture;

import inlay.editor.raster.Mask;

/// A mask shown as a colour over the picture wherever it does not cover: the quick mask and the view of a layer's mask.
///
/// @param mask coverage in canvas pixels; full coverage leaves the picture clear
/// @param argb the colour where nothing is covered, `0xAARRGGBB`
public record Tint(Mask mask, int argb) {}
