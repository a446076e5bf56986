package inlay.editor.edit;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.document.Variation;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import java.util.IdentityHashMap;
import java.util.Map;

/// Counts the bytes that a set of documents keeps alive, each shared raster and tile once.
///
/// Rasters are counted first and tiles only for a raster seen for the first time, so that a step that touched one layer
/// of twenty looks at that layer's tiles alone.
final class TileCensus {
    private final Map<Object, Integer> holders = new IdentityHashMap<>();
    private long bytes;

    long bytes() {
        return bytes;
    }

    void add(Document document) {
        visit(document, true);
    }

    void remove(Document document) {
        visit(document, false);
    }

    private void visit(Document document, boolean arriving) {
        document.selection().ifPresent(mask -> count(mask, arriving));
        document.tree().forEach(layer -> visit(layer, arriving));
    }

    private void visit(Layer layer, boolean arriving) {
        layer.mask().ifPresent(mask -> count(mask.mask(), arriving));
        switch (layer) {
            case PixelLayer pixels -> count(pixels.pixels(), arriving);
            case GenerativeLayer generative -> {
                for (Variation variation : generative.variations()) {
                    count(variation.pixels(), arriving);
                }
            }
            case GroupLayer group -> {}
            case SolidFillLayer fill -> {}
        }
    }

    private void count(Raster raster, boolean arriving) {
        if (changes(raster, arriving)) {
            raster.forEachTile(tile -> count(tile, tile.bytes(), arriving));
        }
    }

    private void count(Mask mask, boolean arriving) {
        if (changes(mask, arriving)) {
            mask.forEachTile(tile -> count(tile, tile.bytes(), arriving));
        }
    }

    private void count(Object tile, long size, boolean arriving) {
        if (changes(tile, arriving)) {
            bytes += arriving ? size : -size;
        }
    }

    /// Whether this holder is the first to arrive or the last to leave.
    private boolean changes(Object held, boolean arriving) {
        int before = holders.getOrDefault(held, 0);
        int after = arriving ? before + 1 : before - 1;
        if (after == 0) {
            holders.remove(held);
        } else {
            holders.put(held, after);
        }
        return arriving ? before == 0 : after == 0;
    }
}
