package inlay.editor.layers;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.edit.EditException;
import inlay.editor.edit.EditTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Puts chosen layers in the order of the tree.
final class Outermost {
    private Outermost() {}

    /// The chosen layers bottom to top, without those that a chosen group brings along.
    ///
    /// @throws EditException if none is chosen or one is not in the document
    static List<Layer> of(Document document, Collection<LayerId> ids) {
        if (ids.isEmpty()) {
            throw new EditException("No layer is selected. Select one in the Layers panel.");
        }
        ids.forEach(id -> EditTarget.layer(document, id));
        List<Layer> chosen = new ArrayList<>();
        collect(document.layers(), Set.copyOf(ids), chosen);
        return chosen;
    }

    private static void collect(List<Layer> layers, Set<LayerId> ids, List<Layer> chosen) {
        for (Layer layer : layers) {
            if (ids.contains(layer.id())) {
                chosen.add(layer);
            } else if (layer instanceof GroupLayer group) {
                collect(group.children(), ids, chosen);
            }
        }
    }
}
