package inlay.editor.edit;

import inlay.editor.document.Document;
import inlay.editor.raster.Region;

/// What differs between two versions of a document; computed by comparing them, never declared by an edit.
///
/// @param before      the document shown so far
/// @param after       the document shown from now on
/// @param dirty       the canvas area whose composited pixels may differ, clipped to the new canvas; coarse as tiles
/// @param structure  whether the layer tree differs in structure, order or properties
/// @param selection   whether the selection differs
/// @param canvas      whether the canvas size differs
public record Change(
        Document before, Document after, Region dirty, boolean structure, boolean selection, boolean canvas) {

    public static Change between(Document before, Document after) {
        boolean canvas = before.width() != after.width() || before.height() != after.height();
        boolean profile = !before.profile().equals(after.profile());
        Region dirty = canvas || profile
                ? after.canvas()
                : LayerDifference.dirty(before.layers(), after.layers(), after.canvas());
        return new Change(
                before,
                after,
                dirty.intersect(after.canvas()),
                LayerDifference.structureDiffers(before.layers(), after.layers()),
                before.selection().orElse(null) != after.selection().orElse(null),
                canvas);
    }

    public boolean isNothing() {
        return before == after;
    }
}
