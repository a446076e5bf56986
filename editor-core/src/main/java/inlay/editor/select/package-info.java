/// Selection: what pixels an edit is limited to, as a soft 16-bit [inlay.editor.raster.Mask].
///
/// - [SelectionEdits]: the Edits of the document's selection: all, none, inverse, combine with a shape, feather, grow,
///   shrink, smooth, border, move, load from a layer or mask
/// - [Shapes]: rectangle, ellipse, polygon and lasso, with exact area coverage at their edges
/// - [MagicWand], [ColorRange]: selecting by colour
/// - [Combine]: replace, add, subtract, intersect
/// - [Feather], [Resize], [Smooth], [Border]: changing a mask's edge
/// - [SelectionOutline]: the marching ants' polylines
///
/// Not here: what edits do inside a selection ([inlay.editor.pixels]); drawing it; the gestures of the selection tools.
@NullMarked
package inlay.editor.select;

import org.jspecify.annotations.NullMarked;
