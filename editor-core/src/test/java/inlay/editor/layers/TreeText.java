package inlay.editor.layers;

import inlay.editor.document.BlendMode;
import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerProps;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import java.util.List;

/// Writes a document's layers as indented text, topmost first as the layers panel shows them.
final class TreeText {
    private TreeText() {}

    static String of(Document document) {
        StringBuilder text = new StringBuilder();
        write(document.layers(), "", text);
        return text.toString();
    }

    private static void write(List<Layer> layers, String indent, StringBuilder text) {
        for (Layer layer : layers.reversed()) {
            text.append(indent).append(line(layer)).append('\n');
            if (layer instanceof GroupLayer group) {
                write(group.children(), indent + "  ", text);
            }
        }
    }

    private static String line(Layer layer) {
        String kind =
                switch (layer) {
                    case PixelLayer pixels -> "pixel";
                    case GroupLayer group -> group.expanded() ? "group" : "closed group";
                    case SolidFillLayer fill -> "fill";
                    case GenerativeLayer generative ->
                        "generative " + generative.chosen() + "/"
                                + generative.variations().size();
                };
        LayerProps props = layer.props();
        StringBuilder line = new StringBuilder(kind + " '" + props.name() + "'");
        line.append(props.visible() ? "" : " hidden");
        line.append(props.opacity() == 1 ? "" : " " + Math.round(props.opacity() * 100) + "%");
        boolean usual = props.blendMode() == BlendMode.NORMAL || props.blendMode() == BlendMode.PASS_THROUGH;
        line.append(usual ? "" : " " + props.blendMode().label());
        line.append(props.clipped() ? " clipped" : "");
        line.append(props.locks().any() ? " locked" : "");
        layer.mask().ifPresent(mask -> line.append(mask.enabled() ? " masked" : " mask off")
                .append(mask.linked() ? "" : " unlinked"));
        return line.toString();
    }
}
