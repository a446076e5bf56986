/// Edits of a layer's pixels or mask values that need no brush, limited by the selection, soft where it is soft.
///
/// - [FillEdits]: fill with a colour, fill keeping transparency, paint bucket, clear, invert; the same for a mask
/// - [MoveEdits]: move a layer's content, or the selected part of it; [MoveDrag]: the same while a pointer drags it
/// - [TileMix]: the arithmetic of these, a tile at a time
///
/// Not here: brushes and filters; cut, copy and paste, which make layers ([inlay.editor.layers]).
@NullMarked
package inlay.editor.pixels;

import org.jspecify.annotations.NullMarked;
