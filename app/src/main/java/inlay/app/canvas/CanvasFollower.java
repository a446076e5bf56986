package inlay.app.canvas;

import inlay.app.canvas.geometry.Framing;
import inlay.app.canvas.overlay.ContextBox;
import inlay.app.canvas.overlay.ContextBoxOverlay;
import inlay.app.tools.CanvasTool;
import inlay.app.tools.Toolbox;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Viewport;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Change;
import inlay.editor.edit.Session;
import inlay.editor.raster.Region;
import java.util.Optional;

/// Keeps a view up to date with everything it shows.
final class CanvasFollower
        implements OpenDocument.Listener,
                Session.Listener,
                ViewOptions.Listener,
                ContextBox.Listener,
                Toolbox.Listener {
    private final CanvasView view;
    private final Toolbox toolbox;
    private Optional<Region> boxShown = Optional.empty();

    CanvasFollower(CanvasView view, Toolbox toolbox) {
        this.view = view;
        this.toolbox = toolbox;
    }

    void install() {
        view.document().addListener(this);
        view.document().session().addListener(this);
        view.options().addListener(this);
        view.contextBox().addListener(this);
        toolbox.addListener(this);
    }

    void uninstall() {
        view.document().removeListener(this);
        view.document().session().removeListener(this);
        view.options().removeListener(this);
        view.contextBox().removeListener(this);
        toolbox.removeListener(this);
    }

    @Override
    public void viewportChanged() {
        Viewport wanted = view.document().viewport();
        Viewport kept = Framing.within(view.canvas(), wanted);
        if (kept.equals(wanted)) {
            view.moved();
        } else {
            view.document().setViewport(kept);
        }
    }

    @Override
    public void paintTargetChanged() {
        view.updateMasks();
    }

    /// The projection brings the pixels; what depends on the document's size and masks follows at once.
    @Override
    public void changed(Change change) {
        boolean wasFitted = view.isFitted();
        view.projection().show(change.after());
        if (change.canvas()) {
            if (wasFitted) {
                view.fit();
            }
            viewportChanged();
        }
        if (change.selection() || change.structure() || !change.dirty().isEmpty()) {
            view.updateMasks();
        }
        if (change.selection()) {
            view.doLayout();
        }
    }

    @Override
    public void activeLayerChanged(Optional<LayerId> active) {
        view.updateMasks();
    }

    @Override
    public void viewOptionsChanged() {
        view.updateOptions();
    }

    @Override
    public void contextBoxChanged() {
        repaintBox();
        boxShown = view.contextBox().region();
        repaintBox();
        view.doLayout();
    }

    /// Where it is now: a change of zoom has repainted all that was elsewhere.
    private void repaintBox() {
        boxShown.ifPresent(box -> view.repaintDevice(ContextBoxOverlay.covered(box, view.geometry(), view.pixels())));
    }

    /// The outline of a tool with another size shows at once.
    @Override
    public void optionsChanged(CanvasTool<?> tool) {
        view.repaint();
        view.doLayout();
    }

    /// The context box gives way to a tool's frame, and the bar keeps off it.
    @Override
    public void toolChanged(CanvasTool<?> active) {
        repaintBox();
        view.doLayout();
    }

    @Override
    public void pendingChanged() {
        view.doLayout();
    }
}
