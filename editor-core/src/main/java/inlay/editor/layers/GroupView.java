package inlay.editor.layers;

import inlay.editor.document.Document;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.LayerId;
import java.util.Collection;
import java.util.function.UnaryOperator;

/// Which groups show their layers in the layers panel. That is saved with the document and yet no edit of it: see
/// [inlay.editor.edit.Session#changeView].
public final class GroupView {
    private GroupView() {}

    /// Opens or closes groups; those that a document does not have are passed over.
    public static UnaryOperator<Document> expanded(Collection<LayerId> groups, boolean expanded) {
        return document -> {
            Document next = document;
            for (LayerId id : groups) {
                if (next.find(id).orElse(null) instanceof GroupLayer group && group.expanded() != expanded) {
                    next = next.withTree(next.tree().replace(id, found -> group.withExpanded(expanded)));
                }
            }
            return next;
        };
    }
}
