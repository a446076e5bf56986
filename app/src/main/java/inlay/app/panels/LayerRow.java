package inlay.app.panels;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerTree.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One row of the layers panel.
///
/// @param place  where the layer stands in the tree
/// @param depth  how many groups it is in
/// @param dimmed whether it or a group around it is hidden
record LayerRow(Layer layer, Place place, int depth, boolean dimmed) {
    /// The rows of a document from top to bottom, without what is in collapsed groups.
    static List<LayerRow> of(Document document) {
        List<LayerRow> rows = new ArrayList<>();
        collect(document.layers(), Optional.empty(), 0, false, rows);
        return rows;
    }

    boolean isGroup() {
        return layer instanceof GroupLayer;
    }

    private static void collect(
            List<Layer> layers, Optional<LayerId> parent, int depth, boolean hidden, List<LayerRow> rows) {
        for (int index = layers.size() - 1; index >= 0; index--) {
            Layer layer = layers.get(index);
            boolean dimmed = hidden || !layer.props().visible();
            rows.add(new LayerRow(layer, new Place(parent, index), depth, dimmed));
            if (layer instanceof GroupLayer group && group.expanded()) {
                collect(group.children(), Optional.of(group.id()), depth + 1, dimmed, rows);
            }
        }
    }
}
