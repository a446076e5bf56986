/// Pixels at rest: immutable tiles of 128 x 128, the sparse grids that share them, and the short-lived editors that
/// make new ones.
///
/// Here: [Tile], [Raster], [Mask], [Region]. Not here: layers, blending, files.
@NullMarked
package inlay.editor.raster;

import org.jspecify.annotations.NullMarked;
