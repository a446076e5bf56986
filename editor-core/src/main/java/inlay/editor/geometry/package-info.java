/// Edits of size, position and orientation: of the canvas with all that is on it, of one layer, of the selection.
///
/// - [CanvasEdits]: crop (keeping or deleting what is cut off), canvas size, image size, rotate and flip the canvas
/// - [TransformEdits]: flip, rotate and freely transform a layer or the selection
/// - [Orientation]: quarter turns and flips, exact to the last bit
/// - [Resampling], [Affine]: how pixels are looked up between pixels, and where
///
/// Layers of all kinds, their masks and variations, and the selection follow the canvas. Not here: moving by whole
/// pixels ([inlay.editor.pixels]); the handles on the screen.
@NullMarked
package inlay.editor.geometry;

import org.jspecify.annotations.NullMarked;
