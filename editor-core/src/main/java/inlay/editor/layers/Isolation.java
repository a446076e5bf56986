package inlay.editor.layers;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import java.util.List;
import java.util.Optional;

/// Composites some of a document's layers by themselves, beyond the canvas as far as they reach.
final class Isolation {
    private Isolation() {}

    static Raster composite(Document document, List<Layer> layers, Compositing compositing) {
        Region area = reach(layers, document.canvas());
        List<Layer> moved = layers.stream()
                .map(layer -> wholly(layer, -area.x(), -area.y()))
                .toList();
        Document alone =
                document.withSize(area.width(), area.height()).withLayers(moved).withSelection(Optional.empty());
        return compositing.composite(alone, alone.canvas()).translate(area.x(), area.y());
    }

    /// The canvas and all that the layers hold beyond it.
    private static Region reach(List<Layer> layers, Region canvas) {
        Region reach = canvas;
        for (Layer layer : layers) {
            reach = reach.union(
                    switch (layer) {
                        case PixelLayer pixels -> pixels.pixels().bounds();
                        case GenerativeLayer generative -> generative.pixels().bounds();
                        case SolidFillLayer fill -> canvas;
                        case GroupLayer group -> reach(group.children(), canvas);
                    });
        }
        return reach;
    }

    /// The layer moved with its mask, linked or not.
    private static Layer wholly(Layer layer, int dx, int dy) {
        if (layer instanceof GroupLayer group) {
            List<Layer> children = group.children().stream()
                    .map(child -> wholly(child, dx, dy))
                    .toList();
            return group.withChildren(children).withMask(movedMask(group, dx, dy));
        }
        return layer.translate(dx, dy).withMask(movedMask(layer, dx, dy));
    }

    private static Optional<LayerMask> movedMask(Layer layer, int dx, int dy) {
        return layer.mask().map(mask -> mask.withMask(mask.mask().translate(dx, dy)));
    }
}
