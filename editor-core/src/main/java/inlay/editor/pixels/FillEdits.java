package inlay.editor.pixels;

import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditTarget;
import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Rgba16;
import inlay.editor.raster.Tile;
import inlay.editor.select.Combine;
import inlay.editor.select.SelectionEdits;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Edits that give the selected pixels of a layer, or all within the canvas, another colour or none.
public final class FillEdits {
    private FillEdits() {}

    /// Lays a colour over the selected area; where transparent pixels are locked it only recolours.
    public static Edit fill(LayerId id, Rgba16 color) {
        return Edit.named("Fill", document -> laid(document, id, color, SelectionEdits.limit(document)));
    }

    /// Recolours what is there and leaves its alpha.
    public static Edit fillKeepingTransparency(LayerId id, Rgba16 color) {
        return Edit.named("Fill", document -> {
            PixelLayer layer = EditTarget.paintable(document, id);
            Mask limit = SelectionEdits.limit(document);
            return with(
                    document,
                    layer,
                    changed(layer.pixels(), limit, (tile, cover) -> TileMix.recolor(tile, color, cover)));
        });
    }

    /// Lays a colour over an area within the selection; the area usually is a [inlay.editor.select.MagicWand]'s.
    public static Edit bucket(LayerId id, Rgba16 color, Mask area) {
        return Edit.named("Paint Bucket", document -> laid(document, id, color, within(document, area)));
    }

    /// Makes the selected pixels transparent; without a selection all of the layer's, also beyond the canvas.
    public static Edit clear(LayerId id) {
        return Edit.named("Clear", document -> cleared(document, id));
    }

    /// Inverts the colours.
    public static Edit invert(LayerId id) {
        return Edit.named("Invert", document -> {
            PixelLayer layer = EditTarget.paintable(document, id);
            Mask limit = document.selection().orElse(Mask.ALL);
            return with(document, layer, changed(layer.pixels(), limit, TileMix::invert));
        });
    }

    /// Sets the selected part of a layer's mask.
    ///
    /// @param value 0 (hides) to 65535 (shows)
    public static Edit fillMask(LayerId id, int value) {
        return changeMask("Fill", id, Mask.ALL, before -> value);
    }

    /// Inverts the selected part of a layer's mask.
    public static Edit invertMask(LayerId id) {
        return changeMask("Invert", id, Mask.ALL, before -> 65535 - before);
    }

    /// Changes the selected part of a layer's mask within an area.
    ///
    /// @param label  what the history shows
    /// @param change what becomes of a coverage, 0 to 65535
    static Edit changeMask(String label, LayerId id, Mask area, IntUnaryOperator change) {
        return Edit.named(label, document -> {
            LayerMask layerMask = EditTarget.mask(document, id);
            Mask changed = changed(layerMask.mask(), within(document, area), change);
            return document.withTree(
                    document.tree().replace(id, layer -> layer.withMask(Optional.of(layerMask.withMask(changed)))));
        });
    }

    /// What [#clear] does, for edits that clear and do more.
    public static Document cleared(Document document, LayerId id) {
        PixelLayer layer = EditTarget.erasable(document, id);
        Mask limit = document.selection().orElse(Mask.ALL);
        return with(document, layer, changed(layer.pixels(), limit, TileMix::erase));
    }

    /// What becomes of a tile where a coverage lets an edit through.
    @FunctionalInterface
    private interface Change {
        Tile of(Tile before, MaskTile coverage);
    }

    private static Document laid(Document document, LayerId id, Rgba16 color, Mask limit) {
        PixelLayer layer = EditTarget.paintable(document, id);
        Change change = EditTarget.locks(document, id).transparency()
                ? (tile, cover) -> TileMix.recolor(tile, color, cover)
                : (tile, cover) -> TileMix.paint(tile, color, cover);
        Raster painted = layer.pixels()
                .rewrite(limit.bounds(), (cell, before) -> change.of(before, limit.window(cell.x(), cell.y())));
        return with(document, layer, painted);
    }

    /// For changes that leave transparent pixels transparent.
    private static Raster changed(Raster pixels, Mask limit, Change change) {
        return pixels.rewrite(pixels.extent(), (cell, before) -> change.of(before, limit.window(cell.x(), cell.y())));
    }

    private static Document with(Document document, PixelLayer layer, Raster pixels) {
        return pixels == layer.pixels()
                ? document
                : document.withTree(document.tree().replace(layer.id(), found -> layer.withPixels(pixels)));
    }

    private static Mask within(Document document, Mask area) {
        Mask limit = SelectionEdits.limit(document);
        return area == Mask.ALL ? limit : Combine.INTERSECT.apply(limit, area);
    }

    /// A mask changed where, and as far as, a limit lets it.
    static Mask changed(Mask mask, Mask limit, IntUnaryOperator change) {
        return mask.rewrite(limit.bounds(), (cell, before) -> {
            short[] samples = before.copySamples();
            MaskTile cover = limit.window(cell.x(), cell.y());
            for (int index = 0; index < samples.length; index++) {
                int value = samples[index] & 0xFFFF;
                long share = cover.at(index & Tile.SIZE - 1, index >> Tile.SHIFT);
                samples[index] = (short) (value + Math.round((change.applyAsInt(value) - value) * share / 65535.0));
            }
            return MaskTile.of(samples);
        });
    }
}
