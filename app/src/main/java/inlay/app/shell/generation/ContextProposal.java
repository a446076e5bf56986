package inlay.app.shell.generation;

import inlay.app.canvas.CanvasView;
import inlay.app.canvas.overlay.ContextBox;
import inlay.app.generate.Generator;
import inlay.app.generate.Planner;
import inlay.app.generate.Wish;
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
    private String engine;

    private ContextProposal(Generator generator, Supplier<Optional<CanvasView>> canvas) {
        this.generator = generator;
        this.canvas = canvas;
        this.engine = generator.form().engine().id();
    }

    /// Follows from now on.
    public static ContextProposal follow(
            Workspace workspace, Generator generator, Supplier<Optional<CanvasView>> canvas) {
        ContextProposal proposal = new ContextProposal(generator, canvas);
        ActiveDocument.follow(workspace, proposal);
        generator.form().addListener(proposal::engineMayHaveChanged);
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

    /// Another engine wants to see another part, and makes it in another manner.
    private void engineMayHaveChanged() {
        String chosen = generator.form().engine().id();
        if (!chosen.equals(engine)) {
            engine = chosen;
            propose();
        }
    }

    private void propose() {
        Planner planner = generator.planner();
        Wish wish = generator.form().wish().withContext(Optional.empty());
        canvas.get().ifPresent(view -> planner.sight(view.document().session().document(), wish)
                .ifPresentOrElse(
                        sight -> view.contextBox()
                                .propose(new ContextBox.Proposal(
                                        sight.context(), sight.changes(), box -> planner.manner(wish.engine(), box))),
                        view.contextBox()::withdraw));
    }
}
