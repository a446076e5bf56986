package inlay.editor.layers;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerTree;
import inlay.editor.document.LayerTree.Place;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Where new layers go and what they are called.
public final class Placement {
    private Placement() {}

    /// The place for a new layer: on top of everything in an open group that is active, directly above any other active
    /// layer, on top of the document if none is.
    public static Place above(Document document, Optional<LayerId> active) {
        LayerTree tree = document.tree();
        Optional<Layer> layer = active.flatMap(tree::find);
        if (layer.isPresent() && layer.get() instanceof GroupLayer group && group.expanded()) {
            return new Place(Optional.of(group.id()), group.children().size());
        }
        return layer.map(Layer::id)
                .flatMap(tree::placeOf)
                .map(place -> new Place(place.parent(), place.index() + 1))
                .orElse(new Place(Optional.empty(), document.layers().size()));
    }

    /// The place directly below the active layer, at the bottom of the document if none is.
    public static Place below(Document document, Optional<LayerId> active) {
        return active.flatMap(document.tree()::placeOf).orElse(new Place(Optional.empty(), 0));
    }

    /// The first of `Layer 1`, `Layer 2`, ... that no layer is called.
    public static String numbered(Document document, String kind) {
        Set<String> taken = new HashSet<>();
        document.tree().forEach(layer -> taken.add(layer.props().name()));
        int number = 1;
        while (taken.contains(kind + " " + number)) {
            number++;
        }
        return kind + " " + number;
    }
}
