package inlay.app.shell.files;

import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JOptionPane;

/// Closes documents, asking first where work would be lost. For the event thread.
public final class Closing {
    private enum Answer {
        SAVE("Save"),
        DISCARD("Don't Save"),
        CANCEL("Cancel");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    private final Component parent;
    private final Workspace workspace;
    private final DocumentFiles files;
    private final Consumer<OpenDocument> cancelJobs;

    /// @param cancelJobs ends what is being generated for a document
    public Closing(Component parent, Workspace workspace, DocumentFiles files, Consumer<OpenDocument> cancelJobs) {
        this.parent = parent;
        this.workspace = workspace;
        this.files = files;
        this.cancelJobs = cancelJobs;
    }

    public void close(OpenDocument document) {
        close(document, () -> {});
    }

    /// @param closed runs when all are closed; never if the user cancels
    public void closeAll(Runnable closed) {
        closeEach(new ArrayList<>(workspace.documents()), closed);
    }

    private void closeEach(List<OpenDocument> rest, Runnable closed) {
        if (rest.isEmpty()) {
            closed.run();
        } else {
            close(rest.removeFirst(), () -> closeEach(rest, closed));
        }
    }

    private void close(OpenDocument document, Runnable closed) {
        if (!document.session().isModified()) {
            remove(document, closed);
            return;
        }
        workspace.activate(document);
        switch (ask(document)) {
            case SAVE -> files.save(document, () -> remove(document, closed));
            case DISCARD -> remove(document, closed);
            case CANCEL -> {}
        }
    }

    private void remove(OpenDocument document, Runnable closed) {
        cancelJobs.accept(document);
        workspace.close(document);
        closed.run();
    }

    private Answer ask(OpenDocument document) {
        Answer[] answers = Answer.values();
        int chosen = JOptionPane.showOptionDialog(
                parent,
                "Save the changes to “" + document.title() + "” before closing?\n" + "They are lost if you don't.",
                "Unsaved Changes",
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.WARNING_MESSAGE,
                null,
                answers,
                Answer.SAVE);
        return chosen < 0 ? Answer.CANCEL : answers[chosen];
    }
}
