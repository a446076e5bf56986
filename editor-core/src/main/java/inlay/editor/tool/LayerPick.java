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
import java.util.stream.Stream;

/// Finds the layers that are seen at a pixel: what clicking on the picture with automatic selection chooses.
public final class LayerPick {
    private LayerPick() {}

    /// The topmost visible layer, groups themselves aside, that covers the pixel at least in part.
    public static Optional<LayerId> at(Document document, int x, int y) {
        return all(document, x, y).findFirst();
    }

    /// All such layers, the upper ones first.
    public static Stream<LayerId> all(Document document, int x, int y) {
        return document.canvas().contains(x, y) ? covering(document.layers(), x, y) : Stream.empty();
    }

    private static Stream<LayerId> covering(List<Layer> layers, int x, int y) {
        return layers.reversed().stream()
                .filter(layer -> layer.props().visible() && layer.props().opacity() > 0 && !isMasked(layer, x, y))
                .flatMap(layer -> switch (layer) {
                    case GroupLayer group -> covering(group.children(), x, y);
                    case PixelLayer pixels -> when(pixels.pixels().pixel(x, y).alpha() > 0, layer);
                    case GenerativeLayer generative ->
                        when(generative.pixels().pixel(x, y).alpha() > 0, layer);
                    case SolidFillLayer fill -> when(fill.color().alpha() > 0, layer);
                });
    }

    private static boolean isMasked(Layer layer, int x, int y) {
        return layer.mask()
                .filter(LayerMask::enabled)
                .filter(mask -> mask.mask().at(x, y) == 0)
                .isPresent();
    }

    private static Stream<LayerId> when(boolean seen, Layer layer) {
        return seen ? Stream.of(layer.id()) : Stream.empty();
    }
}
