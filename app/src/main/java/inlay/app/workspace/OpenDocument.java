package inlay.app.workspace;

import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Change;
import inlay.editor.edit.PaintSurface;
import inlay.editor.edit.Session;
import inlay.editor.format.SaveOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// A document with everything that belongs to having it open but is neither saved nor undone. For the event thread.
public final class OpenDocument {
    /// Hears of changes to what this class holds itself; the document's own changes come from [Session.Listener].
    public interface Listener {
        default void viewportChanged() {}

        default void paintTargetChanged() {}

        default void fileChanged() {}
    }

    private final Session session;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Optional<Path> file;
    private String title;
    private Optional<SaveOptions> saveOptions = Optional.empty();
    private Viewport viewport;
    private PaintTarget paintTarget = PaintTarget.CONTENT;

    /// @param file  where Save writes to; absent for a new document and for one opened from a format that is only
    ///     imported
    /// @param title shown in the tab
    public OpenDocument(Session session, Optional<Path> file, String title) {
        this.session = session;
        this.file = file;
        this.title = title;
        this.viewport =
                Viewport.fitting(session.document().width(), session.document().height(), 1000, 700, 40);
        session.addListener(new MaskTarget());
    }

    public Session session() {
        return session;
    }

    public Optional<Path> file() {
        return file;
    }

    public String title() {
        return title;
    }

    public void setFile(Path saved) {
        file = Optional.of(saved);
        title = saved.getFileName().toString();
        listeners.forEach(Listener::fileChanged);
    }

    /// How it was last saved; absent while it was not.
    public Optional<SaveOptions> saveOptions() {
        return saveOptions;
    }

    public void setSaveOptions(SaveOptions value) {
        saveOptions = Optional.of(value);
    }

    public Viewport viewport() {
        return viewport;
    }

    public void setViewport(Viewport value) {
        if (!value.equals(viewport)) {
            viewport = value;
            listeners.forEach(Listener::viewportChanged);
        }
    }

    public PaintTarget paintTarget() {
        return paintTarget;
    }

    /// What painting changes now: what the user chose, or what the active layer's kind makes of it.
    public PaintSurface paintSurface() {
        return switch (paintTarget) {
            case QUICK_MASK -> PaintSurface.SELECTION;
            case LAYER_MASK -> PaintSurface.MASK;
            case CONTENT -> session.activeLayer().map(PaintSurface::of).orElse(PaintSurface.NONE);
        };
    }

    public void setPaintTarget(PaintTarget value) {
        if (value != paintTarget) {
            paintTarget = value;
            listeners.forEach(Listener::paintTargetChanged);
        }
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /// The mask painted on is the active layer's: with another layer, or without the mask, it is the content again.
    private final class MaskTarget implements Session.Listener {
        @Override
        public void activeLayerChanged(Optional<LayerId> active) {
            leaveMask();
        }

        @Override
        public void changed(Change change) {
            if (session.activeLayer().flatMap(Layer::mask).isEmpty()) {
                leaveMask();
            }
        }

        private void leaveMask() {
            if (paintTarget == PaintTarget.LAYER_MASK) {
                setPaintTarget(PaintTarget.CONTENT);
            }
        }
    }
}
