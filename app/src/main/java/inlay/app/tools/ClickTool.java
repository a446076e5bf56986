package inlay.app.tools;

import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import inlay.editor.raster.Mask;
import inlay.editor.select.PixelSource;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import java.awt.Cursor;
import java.util.Optional;
import java.util.function.Supplier;

/// A tool whose work is one edit for a click, which may look at every pixel: it is computed beside the event thread,
/// and Escape drops it.
abstract class ClickTool<O extends Record> implements CanvasTool<O> {
    /// A pixel of the canvas that was clicked on.
    ///
    /// @param pointer  the click
    /// @param document the version of the document that was clicked on
    /// @param active   its active layer
    record Spot(Pointer pointer, Document document, Optional<LayerId> active) {
        PixelSource source(SampleFrom from) {
            return from.of(document, active);
        }

        /// What looks like this pixel.
        Mask alike(WandOptions options) {
            return options.wand().select(source(options.from()), document.canvas(), pointer.column(), pointer.row());
        }
    }

    private final Background background;
    private final String waiting;
    private Optional<Background.Work> work = Optional.empty();

    /// @param waiting what the status bar says while the edit is computed
    ClickTool(Background background, String waiting) {
        this.background = background;
        this.waiting = waiting;
    }

    /// What a click does, as a computation that may run in any thread.
    ///
    /// @throws EditException if the tool cannot be used there, with a sentence for the user
    abstract Supplier<Edit> click(Spot spot, ToolContext context);

    @Override
    public void pressed(Pointer pointer, ToolContext context) {
        Session session = context.document().session();
        boolean onCanvas = session.document().canvas().contains(pointer.column(), pointer.row());
        if (pointer.button() == Button.PRIMARY && onCanvas && work.isEmpty()) {
            start(click(new Spot(pointer, session.document(), session.activeLayerId()), context), context);
        }
    }

    private void start(Supplier<Edit> edit, ToolContext context) {
        Session session = context.document().session();
        Document before = session.document();
        boolean[] done = {false};
        context.status(waiting);
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
            context.refuse(refused.getMessage());
        }
    }

    private static void fail(RuntimeException failure, ToolContext context) {
        if (!(failure instanceof EditException)) {
            throw failure;
        }
        context.refuse(failure.getMessage());
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
