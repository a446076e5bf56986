package inlay.editor.format.inlay;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.LayerProps;
import inlay.editor.document.Locks;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.Recipe;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.document.Variation;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes everything of a document but its pixels as JSON.
final class TreeWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final StoredPlanes planes;

    TreeWriter(StoredPlanes planes) {
        this.planes = planes;
    }

    ObjectNode write(Document document) {
        ObjectNode root = JSON.objectNode()
                .put("width", document.width())
                .put("height", document.height())
                .put("resolution", document.resolution());
        if (!document.profile().isPlainSrgb()) {
            root.putObject("profile")
                    .put("name", document.profile().name())
                    .put("block", planes.block(document.profile().icc()));
        }
        ObjectNode metadata = root.putObject("metadata");
        for (String kind : document.metadata().kinds()) {
            metadata.put(kind, planes.block(document.metadata().block(kind)));
        }
        document.selection().ifPresent(mask -> root.set("selection", mask(mask)));
        root.set("layers", layers(document.layers()));
        return root;
    }

    private ArrayNode layers(List<Layer> layers) {
        ArrayNode array = JSON.arrayNode();
        layers.forEach(layer -> array.add(layer(layer)));
        return array;
    }

    private ObjectNode layer(Layer layer) {
        ObjectNode node = JSON.objectNode();
        switch (layer) {
            case PixelLayer pixels -> common(node, "pixel", layer).set("pixels", raster(pixels.pixels()));
            case GroupLayer group ->
                common(node, "group", layer)
                        .put("expanded", group.expanded())
                        .set("children", layers(group.children()));
            case SolidFillLayer fill ->
                common(node, "solid", layer)
                        .putArray("color")
                        .add(fill.color().red())
                        .add(fill.color().green())
                        .add(fill.color().blue())
                        .add(fill.color().alpha());
            case GenerativeLayer generative -> {
                ArrayNode variations = JSON.arrayNode();
                generative.variations().forEach(variation -> variations.add(variation(variation)));
                common(node, "generative", layer)
                        .put("chosen", generative.chosen())
                        .set("variations", variations);
            }
        }
        return node;
    }

    private ObjectNode common(ObjectNode node, String kind, Layer layer) {
        LayerProps props = layer.props();
        node.put("kind", kind)
                .put("id", layer.id().toString())
                .put("name", props.name())
                .put("visible", props.visible())
                .put("opacity", props.opacity())
                .put("blend", props.blendMode().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("clipped", props.clipped());
        node.set("locks", locks(props.locks()));
        layer.mask().ifPresent(mask -> node.set("mask", layerMask(mask)));
        return node;
    }

    private static ArrayNode locks(Locks locks) {
        ArrayNode array = JSON.arrayNode();
        if (locks.transparency()) {
            array.add("transparency");
        }
        if (locks.pixels()) {
            array.add("pixels");
        }
        if (locks.position()) {
            array.add("position");
        }
        return array;
    }

    private ObjectNode variation(Variation variation) {
        Recipe recipe = variation.recipe();
        ObjectNode node = JSON.objectNode();
        node.putObject("recipe")
                .put("kind", recipe.kind())
                .put("prompt", recipe.prompt())
                .put("seed", recipe.seed())
                .put("engine", recipe.engine())
                .put("engineLabel", recipe.engineLabel())
                .put("software", recipe.software())
                .put("request", recipe.request())
                .set("context", region(recipe.context()));
        node.set("pixels", raster(variation.pixels()));
        return node;
    }

    private static ArrayNode region(Region region) {
        return JSON.arrayNode()
                .add(region.x())
                .add(region.y())
                .add(region.width())
                .add(region.height());
    }

    ObjectNode raster(Raster raster) {
        return JSON.objectNode()
                .put("grid", planes.grid(raster))
                .put("x", raster.originX())
                .put("y", raster.originY());
    }

    private ObjectNode layerMask(LayerMask mask) {
        return mask(mask.mask()).put("enabled", mask.enabled()).put("linked", mask.linked());
    }

    private ObjectNode mask(Mask mask) {
        return JSON.objectNode()
                .put("grid", planes.grid(mask))
                .put("x", mask.originX())
                .put("y", mask.originY())
                .put("outside", mask.outside());
    }
}
