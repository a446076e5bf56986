package inlay.app.tools;

import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.tool.Gesture;
import inlay.editor.tool.Outline;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;

/// A tool whose work is one gesture from press to release: it shows the gesture's draft and outline while it lasts, and
/// applies its edit as one step of history. Escape leaves the document as it was.
abstract class GestureTool<O extends Record> implements CanvasTool<O> {
    private Optional<Gesture> gesture = Optional.empty();
    private Optional<Rectangle> shownOutline = Optional.empty();

    /// Begins a gesture at the pointer; absent when there is nothing to begin.
    ///
    /// @throws inlay.editor.edit.EditException if it cannot be begun, with a sentence for the user
    abstract Optional<? extends Gesture> begin(Pointer pointer, ToolContext context);

    /// Comes after a gesture's edit was applied.
    void ended(Gesture ended, ToolContext context) {}

    @Override
    public void pressed(Pointer pointer, ToolContext context) {
        if (pointer.button() == Button.PRIMARY && gesture.isEmpty()) {
            gesture = begin(pointer, context).map(one -> one);
            show(context);
        }
    }

    @Override
    public void dragged(Pointer pointer, ToolContext context) {
        gesture.ifPresent(one -> {
            one.drag(pointer);
            show(context);
        });
    }

    @Override
    public void released(Pointer pointer, ToolContext context) {
        if (gesture.isEmpty()) {
            return;
        }
        Gesture one = gesture.get();
        Optional<Edit> edit = one.release(pointer);
        leave(context);
        Session session = context.document().session();
        if (edit.isPresent()) {
            session.apply(edit.get());
        } else {
            session.dropDraft();
        }
        ended(one, context);
    }

    @Override
    public boolean isBusy() {
        return gesture.isPresent();
    }

    @Override
    public void cancel(ToolContext context) {
        if (gesture.isPresent()) {
            leave(context);
            context.document().session().dropDraft();
            context.status("");
        }
    }

    @Override
    public void paintOverlay(Graphics2D graphics, ToolContext context) {
        gesture.flatMap(Gesture::outline).ifPresent(outline -> Ants.paint(graphics, outline, context));
    }

    Optional<Gesture> gesture() {
        return gesture;
    }

    private void leave(ToolContext context) {
        gesture = Optional.empty();
        repaintOutline(Optional.empty(), context);
    }

    private void show(ToolContext context) {
        if (gesture.isEmpty()) {
            return;
        }
        Gesture one = gesture.get();
        Session session = context.document().session();
        Optional<Document> draft = one.draft();
        if (draft.isPresent() && draft.get() != session.shown()) {
            session.showDraft(draft.get());
        }
        repaintOutline(one.outline(), context);
        if (!one.report().isEmpty()) {
            context.status(one.report());
        }
    }

    private void repaintOutline(Optional<Outline> outline, ToolContext context) {
        Optional<Rectangle> area = outline.map(line -> Ants.area(line, context));
        shownOutline.ifPresent(context::repaintOverlay);
        area.ifPresent(context::repaintOverlay);
        shownOutline = area;
    }
}
