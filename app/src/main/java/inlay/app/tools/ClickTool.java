package inlay.app.tools;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import java.awt.Cursor;
import java.util.Optional;
import java.util.function.Supplier;

/// A tool whose work is one edit for a click, which may look at every pixel: it is computed beside the event thread,
/// and Escape drops it.
abstract class ClickTool<O extends Record> implements CanvasTool<O> {
    private final Background background;
    private Optional<Background.Work> work = Optional.empty();

    ClickTool(Background background) {
        this.background = background;
    }

    /// What a click does, as a computation that may run in any thread; absent when it does nothing.
    ///
    /// @throws EditException if the tool cannot be used there, with a sentence for the user
    abstract Optional<Supplier<Edit>> click(Pointer pointer, ToolContext context);

    /// What the status bar says while it is computed.
    abstract String waiting();

    @Override
    public void pressed(Pointer pointer, ToolContext context) {
        if (pointer.button() == Button.PRIMARY && work.isEmpty()) {
            click(pointer, context).ifPresent(edit -> start(edit, context));
        }
    }

    private void start(Supplier<Edit> edit, ToolContext context) {
        Session session = context.document().session();
        Document before = session.document();
        boolean[] done = {false};
        context.status(waiting());
        Background.Work started = background.start(
                () -> computed(edit.get(), before),
                computed -> {
                    done[0] = true;
                    leave(context);
                    apply(session, computed, context);
                },
                failure -> {
                    done[0] = true;
                    leave(context);
                    fail(failure, context);
                });
        work = done[0] ? Optional.empty() : Optional.of(started);
    }

    /// The edit with its result for the document it was computed on; on a later document it is computed again.
    private static Edit computed(Edit edit, Document before) {
        Document after = edit.apply(before);
        return Edit.named(edit.label(), document -> document == before ? after : edit.apply(document));
    }

    private static void apply(Session session, Edit edit, ToolContext context) {
        try {
            session.apply(edit);
        } catch (EditException refused) {
            context.status(refused.getMessage());
        }
    }

    private static void fail(RuntimeException failure, ToolContext context) {
        if (!(failure instanceof EditException)) {
            throw failure;
        }
        context.status(failure.getMessage());
    }

    private void leave(ToolContext context) {
        work = Optional.empty();
        context.status("");
    }

    @Override
    public boolean isBusy() {
        return work.isPresent();
    }

    @Override
    public void cancel(ToolContext context) {
        work.ifPresent(Background.Work::drop);
        leave(context);
    }

    @Override
    public Cursor cursor(Pointer pointer, ToolContext context) {
        return isBusy() ? Cursors.waiting() : idleCursor(pointer, context);
    }

    abstract Cursor idleCursor(Pointer pointer, ToolContext context);
}
