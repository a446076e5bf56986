package inlay.app.shell.menu;

import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Steps through the layers as the layers panel shows them.
final class NeighbourLayer {
    private NeighbourLayer() {}

    /// Makes the layer so many rows above the active one active; round from the top to the bottom.
    static void activate(Session session, int rows) {
        List<LayerId> shown = new ArrayList<>();
        collect(session.document().layers(), shown);
        if (!shown.isEmpty()) {
            int now = session.activeLayerId().map(shown::indexOf).orElse(-1);
            session.setActiveLayer(Optional.of(shown.get(Math.floorMod(now + rows, shown.size()))));
        }
    }

    /// Bottom to top; a group is above its children, which show while it is expanded.
    private static void collect(List<Layer> layers, List<LayerId> shown) {
        for (Layer layer : layers) {
            if (layer instanceof GroupLayer group && group.expanded()) {
                collect(group.children(), shown);
            }
            shown.add(layer.id());
        }
    }
}
