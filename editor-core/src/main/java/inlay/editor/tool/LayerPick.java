package inlay.editor.tool;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import java.util.List;
import java.util.Optional;

/// Finds the layer that is seen at a pixel: what clicking on the picture with automatic selection chooses.
public final class LayerPick {
    private LayerPick() {}

    /// The topmost visible layer, groups themselves aside, that covers the pixel at least in part.
    public static Optional<LayerId> at(Document document, int x, int y) {
        return document.canvas().contains(x, y) ? topmost(document.layers(), x, y) : Optional.empty();
    }

    private static Optional<LayerId> topmost(List<Layer> layers, int x, int y) {
        for (Layer layer : layers.reversed()) {
            if (!layer.props().visible() || layer.props().opacity() == 0 || isMasked(layer, x, y)) {
                continue;
            }
            Optional<LayerId> found =
                    switch (layer) {
                        case GroupLayer group -> topmost(group.children(), x, y);
                        case PixelLayer pixels ->
                            when(pixels.pixels().pixel(x, y).alpha() > 0, layer);
                        case GenerativeLayer generative ->
                            when(generative.pixels().pixel(x, y).alpha() > 0, layer);
                        case SolidFillLayer fill -> when(fill.color().alpha() > 0, layer);
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isMasked(Layer layer, int x, int y) {
        return layer.mask()
                .filter(LayerMask::enabled)
                .filter(mask -> mask.mask().at(x, y) == 0)
                .isPresent();
    }

    private static Optional<LayerId> when(boolean seen, Layer layer) {
        return seen ? Optional.of(layer.id()) : Optional.empty();
    }
}
