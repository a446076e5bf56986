package inlay.app.shell.documents;

import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import java.awt.CardLayout;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;

/// The middle of the window: the documents, or the start screen while none is open.
public final class DocumentArea extends JPanel {
    private static final long serialVersionUID = 1;
    private static final String DOCUMENTS = "documents";
    private static final String START = "start";

    private final CardLayout cards = new CardLayout();

    /// @param refreshStart called before the start screen comes back
    public DocumentArea(Workspace workspace, JComponent documents, JComponent start, Runnable refreshStart) {
        setLayout(cards);
        add(documents, DOCUMENTS);
        add(start, START);
        cards.show(this, START);
        workspace.addListener(new Workspace.Listener() {
            @Override
            public void activated(Optional<OpenDocument> document) {
                if (document.isEmpty()) {
                    refreshStart.run();
                }
                cards.show(DocumentArea.this, document.isPresent() ? DOCUMENTS : START);
            }
        });
    }
}
