package inlay.app.cli;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.document.LayerProps;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.Recipe;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A document as lines of text: facts first, then the layers from top to bottom, indented by groups.
final class DocumentListing {
    private final List<String> lines = new ArrayList<>();

    private DocumentListing() {}

    static List<String> of(Document document) {
        DocumentListing listing = new DocumentListing();
        listing.lines.add(String.format(
                Locale.ROOT,
                "%d x %d pixels, %s ppi, %s",
                document.width(),
                document.height(),
                trimmed(document.resolution()),
                document.profile().name()));
        document.selection()
                .ifPresent(mask ->
                        listing.lines.add("selection " + box(mask.bounds().intersect(document.canvas()))));
        listing.layers(document.layers(), "");
        return List.copyOf(listing.lines);
    }

    private void layers(List<Layer> layers, String indent) {
        for (Layer layer : layers.reversed()) {
            lines.add(indent + "- " + layer.props().name() + "  [" + kind(layer) + look(layer) + "]");
            switch (layer) {
                case GroupLayer group -> layers(group.children(), indent + "  ");
                case GenerativeLayer generative -> variations(generative, indent + "    ");
                case PixelLayer pixels -> {}
                case SolidFillLayer fill -> {}
            }
        }
    }

    private void variations(GenerativeLayer layer, String indent) {
        for (int index = 0; index < layer.variations().size(); index++) {
            Recipe recipe = layer.variations().get(index).recipe();
            lines.add(indent + (index == layer.chosen() ? "* " : "  ") + "variation " + (index + 1) + ": "
                    + recipe.kind() + ", seed " + recipe.seed() + ", engine " + recipe.engine()
                    + (recipe.prompt().isBlank() ? "" : ", prompt \"" + recipe.prompt() + "\""));
            lines.add(indent + "    context " + box(recipe.context()) + ", made by " + recipe.software());
            lines.add(indent + "    recipe " + recipe.request());
        }
    }

    private static String kind(Layer layer) {
        return switch (layer) {
            case PixelLayer pixels -> "pixels " + box(pixels.pixels().bounds());
            case GroupLayer group -> "group of " + group.children().size();
            case SolidFillLayer fill ->
                String.format(Locale.ROOT, "fill #%08X", fill.color().toArgb8());
            case GenerativeLayer generative ->
                "generative, " + generative.variations().size() + " variation"
                        + (generative.variations().size() == 1 ? "" : "s");
        };
    }

    private static String look(Layer layer) {
        LayerProps props = layer.props();
        StringBuilder look = new StringBuilder();
        if (props.blendMode() != BlendMode.NORMAL && props.blendMode() != BlendMode.PASS_THROUGH) {
            look.append(", ").append(props.blendMode().label().toLowerCase(Locale.ROOT));
        }
        if (props.opacity() < 1) {
            look.append(", ").append(trimmed(props.opacity() * 100)).append(" %");
        }
        look.append(props.visible() ? "" : ", hidden").append(props.clipped() ? ", clipped" : "");
        look.append(props.locks().any() ? ", locked" : "");
        layer.mask()
                .map(LayerMask::enabled)
                .ifPresent(enabled -> look.append(enabled ? ", masked" : ", mask disabled"));
        return look.toString();
    }

    private static String box(Region region) {
        return region.isEmpty()
                ? "empty"
                : region.width() + " x " + region.height() + " at " + region.x() + "," + region.y();
    }

    private static String trimmed(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }
}
