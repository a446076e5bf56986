package inlay.editor.edit;

import inlay.editor.document.Document;
import java.util.List;
import java.util.function.UnaryOperator;

/// A named function from a document to the next one. It says what to do and never how to take it back:
/// undo is going to an earlier document.
public interface Edit {
    /// What the history panel shows, such as `Layer Opacity`.
    String label();

    /// The document after the edit; the very same object when there was nothing to change.
    ///
    /// @throws EditException if the edit does not apply, with a sentence for the user
    Document apply(Document document);

    /// Several edits in a row as one step; refused as a whole when one of them is.
    static Edit sequence(String label, List<Edit> edits) {
        List<Edit> all = List.copyOf(edits);
        return new NamedEdit(label, document -> {
            Document next = document;
            for (Edit edit : all) {
                next = edit.apply(next);
            }
            return next;
        });
    }

    static Edit named(String label, UnaryOperator<Document> change) {
        return new NamedEdit(label, change);
    }
}
