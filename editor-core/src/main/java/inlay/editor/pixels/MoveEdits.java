package inlay.editor.pixels;

import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditTarget;
import java.util.function.Function;

/// Edits that move what a layer holds.
public final class MoveEdits {
    private MoveEdits() {}

    /// Moves the selected pixels of a layer, and the selection with them; without a selection the whole layer, of
    /// whatever kind, with its linked mask. Moving a whole layer copies no pixel.
    public static Edit move(LayerId id, int dx, int dy) {
        return Edit.named("Move", document -> moved(document, id, dx, dy, from -> Floating.cut(from, id)));
    }

    /// As [#move]; what the arrow keys do.
    public static Edit nudge(LayerId id, int dx, int dy) {
        return Edit.named("Nudge", document -> moved(document, id, dx, dy, from -> Floating.cut(from, id)));
    }

    /// Leaves the selected pixels where they are and lays a copy of them down further on; the selection goes with it.
    public static Edit duplicate(LayerId id, int dx, int dy) {
        return Edit.named("Duplicate", document -> Floating.copy(document, id).laidDown(dx, dy));
    }

    /// @param cut takes the selected pixels up
    static Document moved(Document document, LayerId id, int dx, int dy, Function<Document, Floating> cut) {
        EditTarget.movable(document, id);
        if (dx == 0 && dy == 0) {
            return document;
        }
        return document.selection().isEmpty()
                ? document.withTree(document.tree().replace(id, found -> found.translate(dx, dy)))
                : cut.apply(document).laidDown(dx, dy);
    }
}
