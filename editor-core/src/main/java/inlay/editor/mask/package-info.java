/// The arithmetic behind soft and moved edges: convolving, scaling and growing masks.
///
/// Internal to the editor: callers use [inlay.editor.select.Feather] and [inlay.editor.select.EdgeChange].
///
/// - [GaussianBlur], with [MaskScale] for great radii: softening
/// - [NearestEdge] over a [CrispEdge], [DiscMaximum]: growing crisp and soft masks
/// - [CanvasEdge]: what lies beyond the canvas; [BlockTile]: from blocks back to tiles
///
/// Not here: what a selection is, and combining masks ([inlay.editor.select]).
@NullMarked
package inlay.editor.mask;

import org.jspecify.annotations.NullMarked;
