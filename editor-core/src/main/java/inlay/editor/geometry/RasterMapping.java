package inlay.editor.geometry;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.Recipe;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.document.Variation;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import java.util.List;
import java.util.Optional;

/// Carries everything that has a place on the canvas to another place.
interface RasterMapping {
    Raster map(Raster raster);

    Mask map(Mask mask);

    /// The smallest area around what another becomes.
    Region map(Region area);

    /// First this mapping, then another.
    default RasterMapping then(RasterMapping next) {
        return new Succession(this, next);
    }

    /// The document with all layers, masks, variations and the selection mapped; the canvas keeps its size.
    default Document map(Document document) {
        List<Layer> layers = document.layers().stream().map(this::map).toList();
        return document.withLayers(layers).withSelection(document.selection().map(this::map));
    }

    /// The layer with its mask, linked or not.
    default Layer map(Layer layer) {
        return mapContent(layer).withMask(layer.mask().map(this::map));
    }

    /// The layer; its mask only if it is linked.
    default Layer mapLinked(Layer layer) {
        Optional<LayerMask> mask = layer.mask().map(own -> own.linked() ? map(own) : own);
        Layer mapped = layer instanceof GroupLayer group
                ? group.withChildren(
                        group.children().stream().map(this::mapLinked).toList())
                : mapContent(layer);
        return mapped.withMask(mask);
    }

    private LayerMask map(LayerMask mask) {
        return mask.withMask(map(mask.mask()));
    }

    private Variation map(Variation variation) {
        Recipe recipe = variation.recipe();
        return new Variation(recipe.withContext(map(recipe.context())), map(variation.pixels()));
    }

    private Layer mapContent(Layer layer) {
        return switch (layer) {
            case PixelLayer pixels -> pixels.withPixels(map(pixels.pixels()));
            case SolidFillLayer fill -> fill;
            case GroupLayer group ->
                group.withChildren(group.children().stream().map(this::map).toList());
            case GenerativeLayer generative ->
                new GenerativeLayer(
                        generative.id(),
                        generative.props(),
                        generative.mask(),
                        generative.variations().stream().map(this::map).toList(),
                        generative.chosen());
        };
    }
}
