package inlay.editor.pixels;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditTarget;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;

/// Edits that move what a layer holds.
public final class MoveEdits {
    private MoveEdits() {}

    /// Moves the selected pixels of a layer, and the selection with them; without a selection the whole layer, of
    /// whatever kind, with its linked mask. Moving a whole layer copies no pixel.
    public static Edit move(LayerId id, int dx, int dy) {
        return Edit.named("Move", document -> moved(document, id, dx, dy));
    }

    /// As [#move]; what the arrow keys do.
    public static Edit nudge(LayerId id, int dx, int dy) {
        return Edit.named("Nudge", document -> moved(document, id, dx, dy));
    }

    /// Leaves the selected pixels where they are and lays a copy of them down further on; the selection goes with it.
    public static Edit duplicate(LayerId id, int dx, int dy) {
        return Edit.named("Duplicate", document -> {
            EditTarget.movable(document, id);
            PixelLayer layer = EditTarget.erasable(document, id);
            Mask selection = document.selection().orElse(Mask.ALL);
            return laidDown(document, layer, layer.pixels(), selection, dx, dy);
        });
    }

    private static Document moved(Document document, LayerId id, int dx, int dy) {
        Layer layer = EditTarget.movable(document, id);
        if (dx == 0 && dy == 0) {
            return document;
        }
        if (document.selection().isEmpty()) {
            return document.withTree(document.tree().replace(id, found -> found.translate(dx, dy)));
        }
        PixelLayer pixels = EditTarget.erasable(document, layer.id());
        Mask selection = document.selection().get();
        Raster rest = pixels.pixels()
                .rewrite(
                        pixels.pixels().extent(),
                        (cell, before) -> TileMix.erase(before, selection.window(cell.x(), cell.y())));
        return laidDown(document, pixels, rest, selection, dx, dy);
    }

    private static Document laidDown(
            Document document, PixelLayer layer, Raster ground, Mask selection, int dx, int dy) {
        Raster floating = Cutout.of(layer.pixels(), selection).translate(dx, dy);
        Raster together = ground.rewrite(
                floating.extent(), (cell, before) -> TileMix.over(before, floating.window(cell.x(), cell.y())));
        return document.withTree(document.tree().replace(layer.id(), found -> layer.withPixels(together)))
                .withSelection(document.selection().map(mask -> mask.translate(dx, dy)));
    }
}
