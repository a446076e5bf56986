package inlay.app.shell.dialog;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import java.awt.EventQueue;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

/// Shows what an edit would do, as a draft. While one preview is being made, only the newest wish is kept, so that
/// dragging a value never queues up. For the event thread.
final class EditPreview {
    private final Session session;
    private final Document base;
    private Optional<Edit> wanted = Optional.empty();
    private boolean busy;
    private boolean ended;

    EditPreview(Session session) {
        this.session = session;
        this.base = session.document();
    }

    void show(Edit edit) {
        wanted = Optional.of(edit);
        next();
    }

    /// Shows the document as it is.
    void hide() {
        wanted = Optional.empty();
        drop();
    }

    /// Leaves no draft behind, not even a late one.
    void end() {
        ended = true;
        hide();
    }

    private void next() {
        if (busy || wanted.isEmpty()) {
            return;
        }
        Edit edit = wanted.get();
        wanted = Optional.empty();
        busy = true;
        ForkJoinPool.commonPool().execute(() -> {
            Optional<Document> result = applied(edit);
            EventQueue.invokeLater(() -> finish(result));
        });
    }

    private void finish(Optional<Document> result) {
        busy = false;
        if (!ended) {
            result.ifPresentOrElse(session::showDraft, this::drop);
        }
        next();
    }

    /// Absent when the edit is refused: pressing OK will say why.
    private Optional<Document> applied(Edit edit) {
        try {
            return Optional.of(edit.apply(base));
        } catch (EditException refused) {
            return Optional.empty();
        }
    }

    private void drop() {
        if (session.hasDraft()) {
            session.dropDraft();
        }
    }
}
