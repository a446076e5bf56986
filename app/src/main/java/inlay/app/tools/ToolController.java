package inlay.app.tools;

import inlay.editor.edit.EditException;
import inlay.editor.tool.Pointer;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.function.Consumer;

/// Leads a canvas' events to the active tool: the one thing that a canvas talks to. For the event thread.
///
/// It knows the keys that lend a tool while they are held (Space the hand, Space with the menu key the zoom tool),
/// Escape, and that a gesture stays with the tool that began it. What a tool refuses is shown in the status bar.
public final class ToolController {
    private final Toolbox toolbox;
    private final ToolContext context;
    private Optional<CanvasTool<?>> holder = Optional.empty();
    private Pointer last = Pointer.at(0, 0);

    public ToolController(Toolbox toolbox, ToolContext context) {
        this.toolbox = toolbox;
        this.context = context;
    }

    /// A button went down over the view.
    public void pressed(Pointer pointer) {
        last = pointer;
        CanvasTool<?> tool = toolbox.active();
        holder = Optional.of(tool);
        guarded(tool, busy -> busy.pressed(pointer, context));
    }

    /// The pointer moved with a button down.
    public void dragged(Pointer pointer) {
        last = pointer;
        holder.ifPresent(tool -> guarded(tool, busy -> busy.dragged(pointer, context)));
    }

    /// The button went up.
    public void released(Pointer pointer) {
        last = pointer;
        holder.ifPresent(tool -> guarded(tool, busy -> busy.released(pointer, context)));
        holder = Optional.empty();
    }

    /// The pointer moved with no button down.
    public void moved(Pointer pointer) {
        last = pointer;
        guarded(toolbox.active(), tool -> tool.moved(pointer, context));
    }

    public void doubleClicked(Pointer pointer) {
        guarded(toolbox.active(), tool -> tool.doubleClicked(pointer, context));
    }

    /// The pointer left the view.
    public void exited() {
        toolbox.active().exited(context);
    }

    /// @return whether the key was used; the canvas consumes the event then
    public boolean keyPressed(KeyEvent event) {
        return false;
    }

    /// @return whether the key was used
    public boolean keyReleased(KeyEvent event) {
        return false;
    }

    /// Ends what is under way without a trace: another document comes to the front, the window loses the focus.
    public void cancel() {
        toolbox.active().cancel(context);
        holder = Optional.empty();
    }

    public Cursor cursor() {
        return toolbox.active().cursor(last, context);
    }

    /// Paints what the active tool shows over the picture; `graphics` in device pixels of the view.
    public void paintOverlay(Graphics2D graphics) {
        toolbox.active().paintOverlay(graphics, context);
    }

    private void guarded(CanvasTool<?> tool, Consumer<CanvasTool<?>> call) {
        try {
            call.accept(tool);
        } catch (EditException refused) {
            tool.cancel(context);
            context.status(refused.getMessage());
        }
    }
}
