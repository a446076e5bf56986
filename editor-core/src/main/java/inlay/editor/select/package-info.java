/// Selection: what pixels an edit is limited to, as a soft 16-bit [inlay.editor.raster.Mask].
///
/// - [SelectionEdits]: the Edits of the document's selection: all, none, inverse, combine with a shape, feather, grow,
///   shrink, smooth, border, move, load from a layer or mask
/// - [Shapes]: rectangle, ellipse, polygon and lasso, with exact area coverage at their edges
/// - [MagicWand], [ColorRange]: selecting by colour, of one layer or of what is shown: a [PixelSource]
/// - [Combine], [Inverse], [Transparency]: masks out of masks and alpha
/// - [Feather], [EdgeChange]: softening, growing, shrinking, smoothing, outlining a mask
///
/// Not here: what edits do inside a selection ([inlay.editor.pixels]); drawing it; the gestures of the selection tools.
@NullMarked
package inlay.editor.select;

import org.jspecify.annotations.NullMarked;
