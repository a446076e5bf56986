package inlay.editor.edit;

import inlay.editor.document.Document;
import java.util.function.UnaryOperator;

/// What [Edit#named] makes.
record NamedEdit(String label, UnaryOperator<Document> change) implements Edit {
    @Override
    public Document apply(Document document) {
        return change.apply(document);
    }
}
