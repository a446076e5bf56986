package inlay.editor.pixels;

import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Edit;
import java.util.Optional;

/// The edits of [MoveEdits] for a drag, which tries one distance after the other on the same document: the selected
/// pixels are taken up once, at the first distance, and each edit costs only laying them down. Confined to one thread,
/// for one drag of one layer.
public final class MoveDrag {
    private final LayerId id;
    private Optional<Floating> cut = Optional.empty();
    private Optional<Floating> copy = Optional.empty();

    public MoveDrag(LayerId id) {
        this.id = id;
    }

    /// As [MoveEdits#move].
    public Edit move(int dx, int dy) {
        return Edit.named("Move", document -> MoveEdits.moved(document, id, dx, dy, this::cut));
    }

    /// As [MoveEdits#duplicate].
    public Edit duplicate(int dx, int dy) {
        return Edit.named("Duplicate", document -> copy(document).laidDown(dx, dy));
    }

    private Floating cut(Document document) {
        Floating floating =
                cut.filter(earlier -> earlier.document() == document).orElseGet(() -> Floating.cut(document, id));
        cut = Optional.of(floating);
        return floating;
    }

    private Floating copy(Document document) {
        Floating floating =
                copy.filter(earlier -> earlier.document() == document).orElseGet(() -> Floating.copy(document, id));
        copy = Optional.of(floating);
        return floating;
    }
}
