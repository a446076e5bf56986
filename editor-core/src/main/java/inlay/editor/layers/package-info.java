/// Edits of the layer tree, one class of factory methods per concern; each returns an [inlay.editor.edit.Edit].
///
/// - [CreateEdits]: new pixel layer, group, solid fill; any layer put in; duplicate
/// - [ArrangeEdits]: delete, up, down, to top, to bottom, move to a place, group, ungroup
/// - [PropertyEdits]: name, visibility, solo, opacity, blend mode, clipping, locks, fill colour
/// - [GroupView]: which groups are open; not an edit but a change of the view
/// - [MaskEdits]: add, apply, delete, enable, link, invert a layer mask
/// - [VariationEdits]: choose, append, delete a generated variation
/// - [ClipboardEdits] with [Clip]: cut, copy, copy merged, paste, layer via copy and via cut
/// - [MergeEdits]: rasterize, merge down, merge group, merge visible, stamp visible, flatten
///
/// Not here: edits of pixels ([inlay.editor.pixels]), of the selection ([inlay.editor.select]) and of the canvas
/// ([inlay.editor.geometry]); compositing itself ([inlay.editor.render]).
@NullMarked
package inlay.editor.layers;

import org.jspecify.annotations.NullMarked;
