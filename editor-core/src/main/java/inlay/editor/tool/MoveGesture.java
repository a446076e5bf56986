package inlay.editor.tool;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import java.util.Optional;

/// Moves a layer, or its selected pixels, with the pointer; the picture follows as a draft. Letting go makes the draft
/// the document, so that nothing is moved or shown twice.
public final class MoveGesture implements Gesture {
    /// The edit for a distance in whole pixels.
    @FunctionalInterface
    public interface Moving {
        Edit by(int dx, int dy);
    }

    private final Document document;
    private final DragOffset offset;
    private final Moving moving;
    private Document draft;

    private MoveGesture(Document document, Pointer pointer, Moving moving) {
        this.document = document;
        this.offset = new DragOffset(pointer);
        this.moving = moving;
        this.draft = document;
    }

    /// @param moving what a distance means: [inlay.editor.pixels.MoveDrag#move], or a copy that is moved
    public static MoveGesture begin(Document document, Pointer pointer, Moving moving) {
        return new MoveGesture(document, pointer, moving);
    }

    @Override
    public void drag(Pointer pointer) {
        if (offset.drag(pointer)) {
            draft = offset.isNothing()
                    ? document
                    : moving.by(offset.dx(), offset.dy()).apply(document);
        }
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        drag(pointer);
        if (offset.isNothing()) {
            return Optional.empty();
        }
        Edit edit = moving.by(offset.dx(), offset.dy());
        return Optional.of(Edit.named(edit.label(), before -> before == document ? draft : edit.apply(before)));
    }

    @Override
    public Optional<Document> draft() {
        return Optional.of(draft);
    }

    @Override
    public String report() {
        return offset.report();
    }
}
