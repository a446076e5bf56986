package inlay.app.panels;

import inlay.editor.document.GroupLayer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerTree.Place;
import java.util.List;
import java.util.Optional;

/// Where dragged layers would go.
///
/// @param place the place among the layers as they are now, before the dragged ones are taken out
/// @param row   the row at whose upper edge the insertion line is drawn, or which is framed when `into`
/// @param depth how far the line is indented
/// @param into  whether the layers go into the group of that row
record LayerDrop(Place place, int row, int depth, boolean into) {
    /// @param rows as shown, top to bottom
    /// @param y    the pointer, from the upper edge of the first row
    static Optional<LayerDrop> at(List<LayerRow> rows, int y, int rowHeight) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int index = Math.clamp(y / rowHeight, 0, rows.size() - 1);
        LayerRow row = rows.get(index);
        int within = y - index * rowHeight;
        if (y < rows.size() * rowHeight && row.isGroup() && within > rowHeight / 4 && within < rowHeight * 3 / 4) {
            GroupLayer group = (GroupLayer) row.layer();
            return Optional.of(new LayerDrop(
                    new Place(Optional.of(group.id()), group.children().size()), index, row.depth() + 1, true));
        }
        return Optional.of(within < rowHeight / 2 ? above(rows, index) : below(rows, index));
    }

    private static LayerDrop above(List<LayerRow> rows, int index) {
        LayerRow row = rows.get(index);
        Place place = new Place(row.place().parent(), row.place().index() + 1);
        return new LayerDrop(place, index, row.depth(), false);
    }

    /// Below an open group means on top inside it; below the last child of a group still means inside.
    private static LayerDrop below(List<LayerRow> rows, int index) {
        LayerRow row = rows.get(index);
        if (row.layer() instanceof GroupLayer group
                && group.expanded()
                && !group.children().isEmpty()) {
            Optional<LayerId> parent = Optional.of(group.id());
            return new LayerDrop(new Place(parent, group.children().size()), index + 1, row.depth() + 1, false);
        }
        return new LayerDrop(row.place(), index + 1, row.depth(), false);
    }
}
