package inlay.editor.pixels;

import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.EditTarget;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;

/// The selected pixels of a layer, taken up so that they can be laid down anywhere.
///
/// @param document where they come from
/// @param layer    the layer as it was
/// @param ground   what lies under them: the layer with a hole, or whole when they are a copy
/// @param pixels   the selected pixels at their first place
record Floating(Document document, PixelLayer layer, Raster ground, Raster pixels) {
    /// Takes the selected pixels off the layer.
    ///
    /// @throws inlay.editor.edit.EditException if the layer may not be moved or erased
    static Floating cut(Document document, LayerId id) {
        Floating copy = copy(document, id);
        Mask selection = selection(document);
        Raster rest = copy.ground.rewrite(
                copy.pixels.extent(), (cell, before) -> TileMix.erase(before, selection.window(cell.x(), cell.y())));
        return new Floating(document, copy.layer, rest, copy.pixels);
    }

    /// Leaves them on the layer as well.
    ///
    /// @throws inlay.editor.edit.EditException if the layer may not be moved or erased
    static Floating copy(Document document, LayerId id) {
        EditTarget.movable(document, id);
        PixelLayer layer = EditTarget.erasable(document, id);
        return new Floating(document, layer, layer.pixels(), Cutout.of(layer.pixels(), selection(document)));
    }

    /// The document with the pixels and the selection so far from their first place; costs the tiles laid down on.
    Document laidDown(int dx, int dy) {
        Raster moved = pixels.translate(dx, dy);
        Raster together = ground.rewrite(
                moved.extent(), (cell, before) -> TileMix.over(before, moved.window(cell.x(), cell.y())));
        return document.withTree(document.tree().replace(layer.id(), found -> layer.withPixels(together)))
                .withSelection(document.selection().map(mask -> mask.translate(dx, dy)));
    }

    private static Mask selection(Document document) {
        return document.selection().orElse(Mask.ALL);
    }
}
