package inlay.app.tools;

import inlay.app.command.MenuEntry;
import inlay.editor.edit.EditException;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Button;
import inlay.editor.tool.Pointer.Modifier;
import java.awt.Cursor;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Leads a canvas' events to the active tool: the one thing that a canvas talks to. For the event thread.
///
/// It knows the keys that lend a tool while they are held (Space the hand, with the menu key the zoom tool, and what
/// the tool itself lends), Escape, and that a gesture stays with the tool that began it. What a tool refuses is said at
/// the pointer.
public final class ToolController implements PendingWork {
    private final ToolContext context;
    private final Toolbox toolbox;
    private final LayerOpacityKeys layerOpacity = new LayerOpacityKeys();
    private final Toolbox.Listener follower = new Toolbox.Listener() {
        @Override
        public void toolChanged(CanvasTool<?> active) {
            follow();
        }
    };
    private Optional<CanvasTool<?>> holder = Optional.empty();
    private CanvasTool<?> chosen;
    private Pointer last = Pointer.at(0, 0);
    private Optional<Pending> told = Optional.empty();
    private Optional<Rectangle> toldCovered = Optional.empty();
    private boolean inside;
    private boolean space;

    public ToolController(ToolContext context) {
        this.context = context;
        this.toolbox = context.toolbox();
        this.chosen = toolbox.chosen();
        toolbox.addListener(follower);
    }

    /// Lets go of the toolbox; no event may follow.
    public void dispose() {
        toolbox.removeListener(follower);
    }

    /// A button went down over the view.
    public void pressed(Pointer pointer) {
        last = pointer;
        if (holder.isPresent()) {
            return;
        }
        lend(pointer.modifiers());
        CanvasTool<?> tool = pointer.button() == Button.SECONDARY ? toolbox.chosen() : toolbox.active();
        holder = Optional.of(tool);
        context.status("");
        guarded(tool, busy -> busy.pressed(pointer, context));
    }

    /// The pointer moved with a button down.
    public void dragged(Pointer pointer) {
        last = pointer;
        holder.ifPresent(tool -> guarded(tool, busy -> busy.dragged(withSpace(pointer), context)));
    }

    /// The button went up.
    public void released(Pointer pointer) {
        last = pointer;
        Optional<CanvasTool<?>> tool = holder;
        holder = Optional.empty();
        tool.ifPresent(busy -> guarded(busy, one -> one.released(withSpace(pointer), context)));
        lend(pointer.modifiers());
    }

    /// The pointer moved with no button down.
    public void moved(Pointer pointer) {
        last = pointer;
        inside = true;
        lend(pointer.modifiers());
        guarded(toolbox.active(), tool -> tool.moved(pointer, context));
    }

    public void doubleClicked(Pointer pointer) {
        guarded(toolbox.active(), tool -> tool.doubleClicked(pointer, context));
    }

    /// The pointer left the view.
    public void exited() {
        inside = false;
        toolbox.active().exited(context);
    }

    /// @return whether the key was used; the canvas consumes the event then
    public boolean keyPressed(KeyEvent event) {
        CanvasTool<?> tool = holder.orElseGet(toolbox::active);
        if (event.getKeyCode() == KeyEvent.VK_ESCAPE && tool.isBusy()) {
            holder = Optional.empty();
            tool.dismiss(context);
            tellPending();
            return true;
        }
        if (event.getKeyCode() == KeyEvent.VK_SPACE) {
            space = true;
        }
        if (modifiersMayHaveChanged(event)) {
            return true;
        }
        boolean[] used = {false};
        guarded(
                tool,
                one -> used[0] = one.keyPressed(event, context)
                        || !one.isBusy()
                                && layerOpacity.pressed(
                                        event, context.document().session()));
        return used[0];
    }

    /// @return whether the key was used
    public boolean keyReleased(KeyEvent event) {
        if (event.getKeyCode() == KeyEvent.VK_SPACE) {
            space = false;
        }
        return modifiersMayHaveChanged(event);
    }

    /// The view lost the keyboard: keys are not held any more as far as it can know.
    public void focusLost() {
        space = false;
        if (holder.isEmpty()) {
            lend(Set.of());
        }
    }

    /// Ends what is under way without a trace: another document comes to the front.
    public void cancel() {
        CanvasTool<?> tool = holder.orElseGet(toolbox::active);
        holder = Optional.empty();
        if (tool.isBusy()) {
            tool.cancel(context);
        }
    }

    @Override
    public Optional<Pending> pending() {
        return toolbox.chosen().pending(context);
    }

    @Override
    public void commit() {
        guarded(toolbox.chosen(), tool -> tool.commit(context));
    }

    @Override
    public void dismiss() {
        guarded(toolbox.chosen(), tool -> tool.dismiss(context));
    }

    /// What the right button offers with the chosen tool; nothing in the middle of a gesture.
    public List<MenuEntry> menu(Pointer pointer) {
        return holder.isPresent() ? List.of() : toolbox.chosen().menu(pointer, context);
    }

    /// Whether a gesture is under way.
    public boolean isHeld() {
        return holder.isPresent();
    }

    /// The device pixels of the view that the chosen tool wants nothing to float over.
    public Optional<Rectangle> occupied() {
        return toolbox.chosen().occupied(context);
    }

    public Cursor cursor() {
        return holder.orElseGet(toolbox::active).cursor(withSpace(last), context);
    }

    /// Whether the pointer is over the view.
    public boolean isInside() {
        return inside;
    }

    /// Paints what the active tool shows over the picture; `graphics` in device pixels of the view.
    public void paintOverlay(Graphics2D graphics) {
        CanvasTool<?> active = holder.orElseGet(toolbox::active);
        if (active != toolbox.chosen()
                && (toolbox.chosen().isBusy() || pending().isPresent())) {
            toolbox.chosen().paintOverlay(graphics, context);
        }
        active.paintOverlay(graphics, context);
    }

    /// A modifier key changes the gesture under way, or lends a tool.
    private boolean modifiersMayHaveChanged(KeyEvent event) {
        boolean modifier =
                switch (event.getKeyCode()) {
                    case KeyEvent.VK_SHIFT, KeyEvent.VK_ALT, KeyEvent.VK_CONTROL, KeyEvent.VK_META, KeyEvent.VK_SPACE ->
                        true;
                    default -> false;
                };
        if (!modifier) {
            return false;
        }
        last = last.withModifiers(held(event));
        if (holder.isPresent()) {
            dragged(last);
        } else {
            lend(last.modifiers());
            guarded(toolbox.active(), tool -> tool.moved(last, context));
        }
        return true;
    }

    private void lend(Set<Modifier> held) {
        if (holder.isPresent()) {
            return;
        }
        Optional<CanvasTool<?>> lent = lent(held).flatMap(toolbox::find);
        if (lent.isPresent()) {
            toolbox.borrow(lent.get());
        } else if (toolbox.isBorrowing()) {
            toolbox.giveBack();
        }
    }

    private Optional<String> lent(Set<Modifier> held) {
        if (space) {
            return Optional.of(held.contains(Modifier.CTRL) || held.contains(Modifier.ALT) ? "zoom" : "hand");
        }
        return toolbox.chosen().isBusy() ? Optional.empty() : toolbox.chosen().lends(held);
    }

    /// Another tool was chosen: what this view had under way with the one before is put away.
    private void follow() {
        if (toolbox.chosen() != chosen) {
            CanvasTool<?> before = chosen;
            chosen = toolbox.chosen();
            holder = Optional.empty();
            if (inside || before.isBusy()) {
                guarded(before, tool -> tool.putAway(context));
            }
            context.status("");
        }
        context.repaintOverlay();
    }

    private Pointer withSpace(Pointer pointer) {
        if (!space) {
            return pointer;
        }
        EnumSet<Modifier> held = EnumSet.of(Modifier.SPACE);
        held.addAll(pointer.modifiers());
        return pointer.withModifiers(held);
    }

    private void guarded(CanvasTool<?> tool, Consumer<CanvasTool<?>> call) {
        try {
            call.accept(tool);
        } catch (EditException refused) {
            holder = Optional.empty();
            tool.cancel(context);
            context.refuse(refused.getMessage());
        }
        tellPending();
    }

    private void tellPending() {
        Optional<Pending> now = pending();
        Optional<Rectangle> covered = occupied();
        if (!now.equals(told) || !covered.equals(toldCovered)) {
            told = now;
            toldCovered = covered;
            toolbox.announcePending();
        }
    }

    private static Set<Modifier> held(InputEvent event) {
        EnumSet<Modifier> held = EnumSet.noneOf(Modifier.class);
        if (event.isShiftDown()) {
            held.add(Modifier.SHIFT);
        }
        if (event.isAltDown()) {
            held.add(Modifier.ALT);
        }
        if (event.isControlDown() || event.isMetaDown()) {
            held.add(Modifier.CTRL);
        }
        return held;
    }
}
