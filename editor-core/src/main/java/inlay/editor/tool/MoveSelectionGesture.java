package inlay.editor.tool;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.select.SelectionEdits;
import java.util.Optional;

/// Moves the selection's outline, not the pixels in it. A click that moves nothing deselects.
public final class MoveSelectionGesture implements Gesture {
    private final Document document;
    private final DragOffset offset;
    private Document draft;

    public MoveSelectionGesture(Document document, Pointer pointer) {
        this.document = document;
        this.offset = new DragOffset(pointer);
        this.draft = document;
    }

    @Override
    public void drag(Pointer pointer) {
        if (offset.drag(pointer)) {
            draft = offset.isNothing() ? document : move().apply(document);
        }
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        drag(pointer);
        if (offset.wasNothing()) {
            return Optional.of(SelectionEdits.none());
        }
        return offset.isNothing() ? Optional.empty() : Optional.of(move());
    }

    @Override
    public Optional<Document> draft() {
        return Optional.of(draft);
    }

    @Override
    public String report() {
        return offset.report();
    }

    private Edit move() {
        return SelectionEdits.move(offset.dx(), offset.dy());
    }
}
