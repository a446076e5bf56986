package inlay.editor.edit;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the layer that an edit added.
final class NewLayer {
    private NewLayer() {}

    /// The topmost layer that `after` has and `before` has not; a new group stands for everything in it.
    static Optional<LayerId> in(Document before, Document after) {
        Set<LayerId> known = new HashSet<>();
        before.tree().forEach(layer -> known.add(layer.id()));
        return topmostUnknown(after.layers(), known);
    }

    private static Optional<LayerId> topmostUnknown(List<Layer> layers, Set<LayerId> known) {
        for (Layer layer : layers.reversed()) {
            if (!known.contains(layer.id())) {
                return Optional.of(layer.id());
            }
            if (layer instanceof GroupLayer group) {
                Optional<LayerId> found = topmostUnknown(group.children(), known);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
