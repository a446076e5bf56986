package inlay.editor.edit;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/// One open document: the only place where "current" changes.
///
/// Views show [#shown()], which is the current document or, while a gesture lasts, a draft of the next one. A tool
/// sets drafts while the pointer is down and ends with one [#apply] or [#dropDraft()]. Confined to one thread (in the
/// program, the event thread); documents taken from it may be read anywhere.
public final class Session {
    /// Bytes of tiles that a session's history keeps by default.
    public static final long DEFAULT_BUDGET = 2L << 30;

    /// Hears of every change of what is shown, and of the active layer.
    public interface Listener {
        /// The shown document is another one.
        default void changed(Change change) {}

        /// Another layer, or none, is active.
        default void activeLayerChanged(Optional<LayerId> active) {}

        /// The history or the saved state is another one: menus and titles follow.
        default void historyChanged() {}
    }

    private final History history;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Optional<LayerId> activeLayer;
    private Optional<Document> draft = Optional.empty();
    private final Deque<Edit> waiting = new ArrayDeque<>();
    private Document saved;

    public Session(Document opened, String label) {
        this(opened, label, DEFAULT_BUDGET);
    }

    public Session(Document opened, String label, long historyBudget) {
        this.activeLayer = topLayer(opened);
        this.history = new History(opened, activeLayer, label, historyBudget);
        this.saved = opened;
    }

    /// The document as of the last edit, draft or not.
    public Document document() {
        return history.current().document();
    }

    /// What views show: the draft if there is one.
    public Document shown() {
        return draft.orElseGet(this::document);
    }

    public History history() {
        return history;
    }

    public Optional<LayerId> activeLayerId() {
        return activeLayer;
    }

    /// The active layer as it is in the current document.
    public Optional<Layer> activeLayer() {
        return activeLayer.flatMap(document()::find);
    }

    public void setActiveLayer(Optional<LayerId> id) {
        Optional<LayerId> known = id.filter(layer -> document().find(layer).isPresent());
        if (!known.equals(activeLayer)) {
            activeLayer = known;
            history.rememberActive(known);
            listeners.forEach(listener -> listener.activeLayerChanged(known));
        }
    }

    /// Applies an edit to the current document as one step of history; drops any draft.
    ///
    /// @return whether anything changed
    /// @throws EditException if the edit does not apply; nothing has changed then, and a draft is dropped
    public boolean apply(Edit edit) {
        Document before = shown();
        draft = Optional.empty();
        Document next;
        try {
            next = edit.apply(document());
        } catch (EditException refused) {
            announce(before);
            throw refused;
        }
        boolean changed = next != document();
        if (changed) {
            Optional<LayerId> active = activeAfter(document(), next);
            history.record(new Step(edit.label(), next, active));
            announce(before);
            activate(active);
            listeners.forEach(Listener::historyChanged);
        } else {
            announce(before);
        }
        settle();
        return changed;
    }

    /// Applies an edit that did not come from the user's hand, such as a finished job's: now, or after the gesture
    /// that is under way.
    public void applyWhenIdle(Edit edit) {
        waiting.add(edit);
        settle();
    }

    /// Changes how the document is laid out for the eye, such as which groups are open, in every version of it: no step
    /// of the history, nothing that undo turns back, nothing that has to be saved for its own sake.
    ///
    /// @param change leaves pixels alone, and a document in which it finds nothing to change as it is
    public void changeView(UnaryOperator<Document> change) {
        Document before = shown();
        List<Step> earlier = history.steps();
        history.amend(change);
        draft = draft.map(change);
        for (int step = 0; step < earlier.size(); step++) {
            if (earlier.get(step).document() == saved) {
                saved = history.steps().get(step).document();
                break;
            }
        }
        announce(before);
    }

    /// Shows a document that is not yet part of the history.
    public void showDraft(Document document) {
        Document before = shown();
        draft = Optional.of(document);
        announce(before);
    }

    public boolean hasDraft() {
        return draft.isPresent();
    }

    /// Ends a gesture without an edit.
    public void dropDraft() {
        Document before = shown();
        draft = Optional.empty();
        announce(before);
        settle();
    }

    public void undo() {
        if (history.canUndo()) {
            moveTo(history.position() - 1);
        }
    }

    public void redo() {
        if (history.canRedo()) {
            moveTo(history.position() + 1);
        }
    }

    /// Goes to any step of the history; drops any draft.
    public void moveTo(int step) {
        Document before = shown();
        draft = Optional.empty();
        history.moveTo(step);
        announce(before);
        activate(history.current().activeLayer());
        listeners.forEach(Listener::historyChanged);
    }

    /// Whether the current document differs from the one last saved or opened.
    public boolean isModified() {
        return saved != document();
    }

    /// Notes that this version is on disk; it may be older than the current one when saving took a while.
    public void markSaved(Document version) {
        saved = version;
        listeners.forEach(Listener::historyChanged);
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    private void settle() {
        if (draft.isEmpty() && !waiting.isEmpty()) {
            apply(waiting.removeFirst());
        }
    }

    private void announce(Document before) {
        Document now = shown();
        if (now != before) {
            Change change = Change.between(before, now);
            listeners.forEach(listener -> listener.changed(change));
        }
    }

    private void activate(Optional<LayerId> active) {
        if (!active.equals(activeLayer)) {
            activeLayer = active;
            listeners.forEach(listener -> listener.activeLayerChanged(active));
        }
    }

    /// A layer that an edit added becomes active; a removed active layer gives way to its neighbour.
    private Optional<LayerId> activeAfter(Document before, Document after) {
        Optional<LayerId> added = NewLayer.in(before, after);
        if (added.isPresent()) {
            return added;
        }
        if (activeLayer.flatMap(after::find).isPresent()) {
            return activeLayer;
        }
        return activeLayer
                .flatMap(before.tree()::placeOf)
                .flatMap(place -> {
                    List<Layer> siblings = after.tree().siblings(place.parent());
                    return siblings.isEmpty()
                            ? place.parent()
                            : Optional.of(siblings.get(Math.max(0, Math.min(place.index() - 1, siblings.size() - 1)))
                                    .id());
                })
                .or(() -> topLayer(after));
    }

    private static Optional<LayerId> topLayer(Document document) {
        return document.layers().isEmpty()
                ? Optional.empty()
                : Optional.of(document.layers().getLast().id());
    }
}
