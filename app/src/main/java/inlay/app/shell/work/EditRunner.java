package inlay.app.shell.work;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Applies edits without holding up the event thread: a short one is done when the call returns, a long one goes on in
/// the background and shows as a task. Edits of one document happen in the order in which they were asked for. For the
/// event thread.
public final class EditRunner {
    /// What the event thread may wait, well below what a person notices.
    private static final long PATIENCE_MILLISECONDS = 50;

    private final BackgroundWork work;
    private final Consumer<Throwable> failures;
    private final Map<Session, Deque<Edit>> waiting = new HashMap<>();

    /// @param failures told of edits that are refused
    public EditRunner(BackgroundWork work, Consumer<Throwable> failures) {
        this.work = work;
        this.failures = failures;
    }

    public void apply(Session session, Edit edit) {
        Deque<Edit> line = waiting.computeIfAbsent(session, key -> new ArrayDeque<>());
        line.add(edit);
        if (line.size() == 1) {
            begin(session, edit);
        }
    }

    private void begin(Session session, Edit edit) {
        Document base = session.document();
        CompletableFuture<Document> result = CompletableFuture.supplyAsync(() -> edit.apply(base));
        try {
            land(session, edit, base, result.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            work.start(
                    edit.label(),
                    progress -> result.join(),
                    done -> land(session, edit, base, done),
                    stopped -> next(session));
        } catch (ExecutionException refused) {
            failures.accept(refused);
            next(session);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Takes the result over if it was made from the document as it still is, else makes it anew.
    private void land(Session session, Edit edit, Document base, Document result) {
        if (session.document() != base) {
            begin(session, edit);
            return;
        }
        session.apply(Edit.named(edit.label(), current -> result));
        next(session);
    }

    private void next(Session session) {
        Deque<Edit> line = waiting.get(session);
        line.remove();
        if (line.isEmpty()) {
            waiting.remove(session);
        } else {
            begin(session, line.peek());
        }
    }
}
