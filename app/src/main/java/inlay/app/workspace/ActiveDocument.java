package inlay.app.workspace;

import inlay.editor.edit.Session;
import java.util.Optional;

/// Keeps a follower listening to whichever document is in front, and to no other. For the event thread.
public final class ActiveDocument {
    /// Hears of the front document's changes and of the front document being another one.
    public interface Follower extends Session.Listener, OpenDocument.Listener {
        /// Another document, or none, is in front; also called once at the beginning.
        void switched(Optional<OpenDocument> document);
    }

    private final Workspace workspace;
    private final Follower follower;
    private final Workspace.Listener attachment = new Workspace.Listener() {
        @Override
        public void activated(Optional<OpenDocument> document) {
            attach(document);
        }
    };
    private Optional<OpenDocument> attached = Optional.empty();

    private ActiveDocument(Workspace workspace, Follower follower) {
        this.workspace = workspace;
        this.follower = follower;
    }

    /// Follows from now on.
    public static ActiveDocument follow(Workspace workspace, Follower follower) {
        ActiveDocument following = new ActiveDocument(workspace, follower);
        workspace.addListener(following.attachment);
        following.attach(workspace.active());
        return following;
    }

    /// Follows no more.
    public void stop() {
        workspace.removeListener(attachment);
        attached.ifPresent(this::detach);
        attached = Optional.empty();
    }

    private void attach(Optional<OpenDocument> document) {
        attached.ifPresent(this::detach);
        attached = document;
        document.ifPresent(open -> {
            open.addListener(follower);
            open.session().addListener(follower);
        });
        follower.switched(document);
    }

    private void detach(OpenDocument document) {
        document.removeListener(follower);
        document.session().removeListener(follower);
    }
}
