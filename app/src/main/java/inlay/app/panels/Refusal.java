package inlay.app.panels;

import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import java.util.function.Consumer;

/// Applies edits from panels, and says in words why one was refused.
///
/// @param notices shows a sentence without stopping the user
public record Refusal(Consumer<String> notices) {
    public void apply(Session session, Edit edit) {
        try {
            session.apply(edit);
        } catch (EditException refused) {
            notices.accept(refused.getMessage());
        }
    }
}
