package inlay.app.panels;

import inlay.editor.document.BlendMode;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerProps;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.Region;
import java.util.Locale;

/// The second line of a layer's row: what it is, how it was made, and how it blends where that is not the usual.
final class LayerCaption {
    private LayerCaption() {}

    static String of(Layer layer) {
        return content(layer) + blending(layer);
    }

    private static String content(Layer layer) {
        return switch (layer) {
            case PixelLayer pixels -> size(pixels.pixels().extent());
            case GroupLayer group -> counted(group.children().size(), "layer");
            case SolidFillLayer fill ->
                "Solid fill · "
                        + String.format(Locale.ROOT, "#%06X", fill.color().toArgb8() & 0xFFFFFF);
            case GenerativeLayer generative ->
                "Generative · " + counted(generative.variations().size(), "variation") + " · "
                        + generative.variation().recipe().engineLabel();
        };
    }

    private static String blending(Layer layer) {
        LayerProps props = layer.props();
        boolean usual = props.blendMode() == BlendMode.NORMAL || props.blendMode() == BlendMode.PASS_THROUGH;
        String mode = usual ? "" : " · " + props.blendMode().label();
        String opacity = props.opacity() == 1 ? "" : " · " + Math.round(props.opacity() * 100) + " %";
        return mode + opacity;
    }

    private static String size(Region extent) {
        return extent.isEmpty() ? "Empty" : "Pixels";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
