package inlay.app.shell;

import inlay.app.canvas.FloatingBar;
import inlay.app.canvas.ViewOptions;
import inlay.app.generate.JobQueue;
import inlay.app.panels.ContextualBar;
import inlay.app.shell.documents.Canvases;
import inlay.app.shell.files.Placement;
import inlay.app.shell.generation.ContextProposal;
import inlay.app.shell.generation.JobPreviews;
import inlay.app.shell.status.StatusBar;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import java.util.Optional;

/// What every canvas gets: ways to the status bar, what drops do, the context box, and in front the contextual bar.
///
/// @param bar what the contextual bar floats in
record CanvasFitting(
        Services services,
        Canvases canvases,
        Placement placement,
        StatusBar status,
        ContextualBar contextualBar,
        FloatingBar bar,
        ViewOptions options) {
    /// Fits out the canvases made from now on.
    void install() {
        ContextProposal proposal = ContextProposal.follow(services.workspace(), services.generator(), canvases::active);
        contextualBar.onPresence(present -> showBar());
        options.addListener(this::showBar);
        canvases.fitOut(view -> {
            view.setStatusReceiver(status::hint);
            view.addPointerListener(status.pointer()::show);
            view.setDropReceiver(new CanvasDrops(view.document(), placement));
            proposal.attach(view);
        });
        services.workspace().addListener(new Workspace.Listener() {
            @Override
            public void activated(Optional<OpenDocument> document) {
                canvases.active().ifPresent(view -> view.setFloatingBar(bar));
            }
        });
        JobQueue queue = services.generator().queue();
        queue.addListener(new JobPreviews(
                canvases::active,
                services.notices(),
                (job, offer) -> queue.again(job, () -> services.networks().accept(offer))));
    }

    private void showBar() {
        bar.setVisible(contextualBar.isPresent() && options.shows(ViewOptions.Item.BAR));
    }
}
