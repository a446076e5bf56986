package inlay.app.shell.documents;

import inlay.app.canvas.CanvasPane;
import inlay.app.canvas.CanvasView;
import inlay.app.canvas.ViewOptions;
import inlay.app.tools.Pending;
import inlay.app.tools.PendingWork;
import inlay.app.tools.Toolbox;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The canvas of each open document. What a tool has under way on one ends when another comes to the front. For the
/// event thread.
public final class Canvases {
    private final Workspace workspace;
    private final Toolbox toolbox;
    private final ViewOptions options;
    private final List<Consumer<CanvasView>> fittings = new CopyOnWriteArrayList<>();
    private final Map<OpenDocument, CanvasPane> panes = new HashMap<>();
    private Optional<OpenDocument> front;

    public Canvases(Workspace workspace, Toolbox toolbox, ViewOptions options) {
        this.workspace = workspace;
        this.toolbox = toolbox;
        this.options = options;
        this.front = workspace.active();
        workspace.addListener(new Workspace.Listener() {
            @Override
            public void activated(Optional<OpenDocument> document) {
                front.map(panes::get).map(CanvasPane::view).ifPresent(CanvasView::cancel);
                front = document;
            }
        });
    }

    /// Has every canvas made from now on prepared by somebody who wants to hear of it or show something on it.
    public void fitOut(Consumer<CanvasView> fitting) {
        fittings.add(fitting);
    }

    /// The canvas in front.
    public Optional<CanvasView> active() {
        return workspace.active().map(this::of).map(CanvasPane::view);
    }

    /// What waits for the user's word on the canvas in front.
    public PendingWork pendingWork() {
        return new PendingWork() {
            @Override
            public Optional<Pending> pending() {
                return active().flatMap(view -> view.pendingWork().pending());
            }

            @Override
            public void commit() {
                active().ifPresent(view -> view.pendingWork().commit());
            }

            @Override
            public void dismiss() {
                active().ifPresent(view -> view.pendingWork().dismiss());
            }
        };
    }

    /// The canvas of an open document, made when it is first asked for.
    public CanvasPane of(OpenDocument document) {
        return panes.computeIfAbsent(document, opened -> {
            CanvasView view = new CanvasView(opened, toolbox, options);
            view.setName("canvas");
            fittings.forEach(fitting -> fitting.accept(view));
            return new CanvasPane(view);
        });
    }

    /// Ends the canvas of a document that was closed.
    void dispose(OpenDocument document) {
        Optional.ofNullable(panes.remove(document)).ifPresent(CanvasPane::dispose);
    }
}
