package inlay.editor.format.inlay;

import inlay.editor.document.BlendMode;
import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.document.LayerProps;
import inlay.editor.document.Locks;
import inlay.editor.document.Metadata;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.Recipe;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.document.Variation;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Reads what [TreeWriter] wrote. Strict: what it does not know is an error, never ignored.
final class TreeReader {
    private static final int DEEPEST = 100;

    private final LoadedPlanes planes;
    private final Set<LayerId> ids = new HashSet<>();

    TreeReader(LoadedPlanes planes) {
        this.planes = planes;
    }

    /// @throws DamagedContentException if the tree is not as specified
    Document read(JsonNode root) {
        Document document = Document.ofSize(integer(root, "width"), integer(root, "height"))
                .withResolution(required(root, "resolution").doubleValue())
                .withProfile(profile(root))
                .withMetadata(metadata(required(root, "metadata")))
                .withLayers(layers(required(root, "layers"), 0));
        return root.has("selection") ? document.withSelection(Optional.of(mask(root.get("selection")))) : document;
    }

    private ColorProfile profile(JsonNode root) {
        if (!root.has("profile")) {
            return ColorProfile.SRGB;
        }
        JsonNode node = root.get("profile");
        return new ColorProfile(text(node, "name"), planes.block(integer(node, "block")));
    }

    private Metadata metadata(JsonNode node) {
        Metadata metadata = Metadata.NONE;
        for (String kind : node.propertyNames()) {
            metadata = metadata.with(kind, planes.block(integer(node, kind)));
        }
        return metadata;
    }

    private List<Layer> layers(JsonNode array, int depth) {
        if (depth > DEEPEST) {
            throw new DamagedContentException("groups are nested more than " + DEEPEST + " deep");
        }
        List<Layer> layers = new ArrayList<>();
        requireList(array).forEach(node -> layers.add(layer(node, depth)));
        return layers;
    }

    private Layer layer(JsonNode node, int depth) {
        LayerId id = LayerId.parse(text(node, "id"));
        if (!ids.add(id)) {
            throw new DamagedContentException("two layers have the same id");
        }
        LayerProps props = props(node);
        Optional<LayerMask> mask = node.has("mask") ? Optional.of(layerMask(node.get("mask"))) : Optional.empty();
        return switch (text(node, "kind")) {
            case "pixel" -> new PixelLayer(id, props, mask, raster(required(node, "pixels")));
            case "group" ->
                new GroupLayer(id, props, mask, layers(required(node, "children"), depth + 1), flag(node, "expanded"));
            case "solid" -> new SolidFillLayer(id, props, mask, color(required(node, "color")));
            case "generative" ->
                new GenerativeLayer(id, props, mask, variations(required(node, "variations")), integer(node, "chosen"));
            default -> throw new DamagedContentException("a layer is of an unknown kind");
        };
    }

    private static LayerProps props(JsonNode node) {
        String blend = text(node, "blend").toUpperCase(Locale.ROOT).replace('-', '_');
        return new LayerProps(
                text(node, "name"),
                flag(node, "visible"),
                required(node, "opacity").floatValue(),
                BlendMode.valueOf(blend),
                flag(node, "clipped"),
                locks(required(node, "locks")));
    }

    private static Locks locks(JsonNode array) {
        Set<String> locked = new HashSet<>();
        requireList(array).forEach(lock -> locked.add(lock.stringValue()));
        return new Locks(locked.contains("transparency"), locked.contains("pixels"), locked.contains("position"));
    }

    private static Rgba16 color(JsonNode array) {
        return new Rgba16(element(array, 0), element(array, 1), element(array, 2), element(array, 3));
    }

    private List<Variation> variations(JsonNode array) {
        List<Variation> variations = new ArrayList<>();
        requireList(array)
                .forEach(node -> variations.add(
                        new Variation(recipe(required(node, "recipe")), raster(required(node, "pixels")))));
        return variations;
    }

    private static Recipe recipe(JsonNode node) {
        JsonNode context = required(node, "context");
        return new Recipe(
                text(node, "kind"),
                text(node, "prompt"),
                required(node, "seed").longValue(),
                text(node, "engine"),
                text(node, "engineLabel"),
                new Region(element(context, 0), element(context, 1), element(context, 2), element(context, 3)),
                text(node, "software"),
                text(node, "request"));
    }

    Raster raster(JsonNode node) {
        return planes.raster(integer(node, "grid")).translate(offset(node, "x"), offset(node, "y"));
    }

    private LayerMask layerMask(JsonNode node) {
        return new LayerMask(mask(node), flag(node, "enabled"), flag(node, "linked"));
    }

    private Mask mask(JsonNode node) {
        Mask blank =
                switch (integer(node, "outside")) {
                    case 0 -> Mask.NONE;
                    case 65535 -> Mask.ALL;
                    default -> throw new DamagedContentException("a mask has an impossible value outside");
                };
        return planes.mask(integer(node, "grid"), blank).translate(offset(node, "x"), offset(node, "y"));
    }

    private static JsonNode required(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new DamagedContentException("the document's " + name + " is missing");
        }
        return value;
    }

    private static JsonNode requireList(JsonNode node) {
        if (!node.isArray()) {
            throw new DamagedContentException("something in the document is no list");
        }
        return node;
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = required(node, name);
        if (!value.isString()) {
            throw new DamagedContentException("the document's " + name + " is no text");
        }
        return value.stringValue();
    }

    private static boolean flag(JsonNode node, String name) {
        return required(node, name).booleanValue();
    }

    private static int integer(JsonNode node, String name) {
        return required(node, name).intValue();
    }

    private static int offset(JsonNode node, String name) {
        int value = integer(node, name);
        if (Math.abs((long) value) > 1 << 28) {
            throw new DamagedContentException("a layer lies impossibly far away");
        }
        return value;
    }

    private static int element(JsonNode array, int index) {
        JsonNode value = array.get(index);
        if (value == null) {
            throw new DamagedContentException("a list in the document is too short");
        }
        return value.intValue();
    }
}
