package inlay.app.shell.dialog;

import inlay.app.settings.Settings;
import inlay.app.shell.work.EditRunner;
import inlay.app.workspace.OpenDocument;
import java.awt.Window;

/// What every dialog needs: its window, what it remembers, and who applies what it decides.
public record Dialogs(Window owner, Settings settings, EditRunner edits) {
    /// Asks for the values of an edit of a document and applies it.
    <R extends Record> void edit(EditDialog<R> dialog, OpenDocument document) {
        dialog.ask(owner, settings, document.session(), edits);
    }
}
