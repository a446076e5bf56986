package inlay.app.shell.generation;

import inlay.app.canvas.CanvasView;
import inlay.app.canvas.overlay.ContextBox;
import inlay.app.generate.Generator;
import inlay.app.workspace.ActiveDocument;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.edit.Change;
import java.util.Optional;
import java.util.function.Supplier;

/// Shows on the canvas in front what the engine would see of the selection, and hands over what the user makes of it.
public final class ContextProposal implements ActiveDocument.Follower {
    private final Generator generator;
    private final Supplier<Optional<CanvasView>> canvas;

    private ContextProposal(Generator generator, Supplier<Optional<CanvasView>> canvas) {
        this.generator = generator;
        this.canvas = canvas;
    }

    /// Follows from now on.
    public static ContextProposal follow(
            Workspace workspace, Generator generator, Supplier<Optional<CanvasView>> canvas) {
        ContextProposal proposal = new ContextProposal(generator, canvas);
        ActiveDocument.follow(workspace, proposal);
        return proposal;
    }

    /// Listens to the box of a canvas.
    public void attach(CanvasView view) {
        ContextBox box = view.contextBox();
        box.addListener(() -> {
            if (canvas.get().filter(view::equals).isPresent()
                    && !box.chosen().equals(generator.form().context())) {
                generator.form().setContext(box.chosen());
            }
        });
    }

    @Override
    public void switched(Optional<OpenDocument> document) {
        propose();
    }

    @Override
    public void changed(Change change) {
        boolean settled = canvas.get()
                .filter(view -> view.document().session().hasDraft())
                .isEmpty();
        if (settled && (change.selection() || change.canvas())) {
            propose();
        }
    }

    private void propose() {
        canvas.get().ifPresent(view -> generator
                .planner()
                .sight(
                        view.document().session().document(),
                        generator.form().wish().withContext(Optional.empty()))
                .ifPresentOrElse(
                        sight -> view.contextBox()
                                .propose(new ContextBox.Proposal(sight.context(), sight.changes(), box -> "native")),
                        view.contextBox()::withdraw));
    }
}
