package inlay.editor.tool;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import java.util.Optional;

/// What happens between pressing the pointer and letting it go: a small state machine that is made on the press.
///
/// While it lasts it may offer a draft, which the view shows instead of the document, or an outline over it. It never
/// changes anything by itself: letting go gives at most one edit, and a gesture that is abandoned leaves no trace.
/// Confined to one thread and used once.
public interface Gesture {
    /// The pointer moved, or a modifier key changed under it.
    void drag(Pointer pointer);

    /// The pointer was let go.
    ///
    /// @return the one edit to apply; absent when the gesture came to nothing
    /// @throws inlay.editor.edit.EditException if the gesture cannot be ended this way, with a
    ///     sentence for the user
    Optional<Edit> release(Pointer pointer);

    /// What the document would be if the pointer were let go now; the same object until something changes.
    default Optional<Document> draft() {
        return Optional.empty();
    }

    /// A line to show over the picture.
    default Optional<Outline> outline() {
        return Optional.empty();
    }

    /// A few words on the gesture for the status bar, such as `320 x 200 px`; empty for none.
    default String report() {
        return "";
    }
}
