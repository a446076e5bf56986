package inlay.app.generate;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A document cut off above a layer: what a generation sees, so that layers above it do not count twice.
///
/// @param document the document without everything above the cut
/// @param top      the layer that a result goes directly above; absent for the very top
record Stack(Document document, Optional<LayerId> top) {
    /// Everything up to and with the active layer and the layers clipped to it; the whole document if none is active.
    static Stack upTo(Document document, Optional<LayerId> active) {
        Optional<LayerId> top = active.flatMap(id -> topOfClippingRun(document, id));
        return new Stack(top.map(id -> cut(document, id, 1)).orElse(document), top);
    }

    /// Everything below a layer.
    static Document below(Document document, LayerId layer) {
        return cut(document, layer, 0);
    }

    private static Optional<LayerId> topOfClippingRun(Document document, LayerId id) {
        return document.tree().placeOf(id).map(place -> {
            List<Layer> siblings = document.tree().siblings(place.parent());
            int index = place.index();
            while (index + 1 < siblings.size()
                    && siblings.get(index + 1).props().clipped()) {
                index++;
            }
            return siblings.get(index).id();
        });
    }

    private static Document cut(Document document, LayerId at, int kept) {
        return cut(document.layers(), at, kept).map(document::withLayers).orElse(document);
    }

    /// The layers below the cut and `kept` more, or nothing if the cut is elsewhere.
    private static Optional<List<Layer>> cut(List<Layer> layers, LayerId at, int kept) {
        for (int index = 0; index < layers.size(); index++) {
            Layer layer = layers.get(index);
            if (layer.id().equals(at)) {
                return Optional.of(layers.subList(0, index + kept));
            }
            if (layer instanceof GroupLayer group) {
                Optional<List<Layer>> inside = cut(group.children(), at, kept);
                if (inside.isPresent()) {
                    List<Layer> below = new ArrayList<>(layers.subList(0, index));
                    below.add(group.withChildren(inside.get()));
                    return Optional.of(below);
                }
            }
        }
        return Optional.empty();
    }
}
