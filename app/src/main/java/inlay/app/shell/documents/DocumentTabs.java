package inlay.app.shell.documents;

import inlay.app.theme.StyleClass;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.edit.Session;
import java.awt.EventQueue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JTabbedPane;

/// One tab for each open document, in the workspace's order: drag to reorder, middle click or the cross to close.
public final class DocumentTabs extends JTabbedPane {
    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;
    private final transient Canvases canvases;
    private final transient Map<OpenDocument, TitleKeeper> titles = new HashMap<>();
    private boolean following;

    /// @param close asks and closes
    public DocumentTabs(Workspace workspace, Canvases canvases, Consumer<OpenDocument> close) {
        this.workspace = workspace;
        this.canvases = canvases;
        StyleClass.style(this, StyleClass.DOCUMENT_TABS);
        setName("documents");
        setFocusable(false);
        setTabLayoutPolicy(SCROLL_TAB_LAYOUT);
        putClientProperty("JTabbedPane.tabClosable", true);
        putClientProperty("JTabbedPane.tabCloseToolTipText", "Close");
        putClientProperty("JTabbedPane.tabCloseCallback", (BiConsumer<JTabbedPane, Integer>)
                (pane, index) -> close.accept(workspace.documents().get(index)));
        TabMouse mouse = new TabMouse(this, workspace, close);
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addChangeListener(event -> chosen());
        workspace.addListener(new Follower());
    }

    private void chosen() {
        int index = getSelectedIndex();
        if (!following && index >= 0) {
            workspace.activate(workspace.documents().get(index));
        }
    }

    private void follow(Runnable change) {
        following = true;
        try {
            change.run();
        } finally {
            following = false;
        }
    }

    private void select(OpenDocument document) {
        int index = indexOfComponent(canvases.of(document));
        if (index >= 0) {
            follow(() -> setSelectedIndex(index));
            EventQueue.invokeLater(canvases.of(document).view()::requestFocusInWindow);
        }
    }

    private void showTitle(OpenDocument document) {
        int index = indexOfComponent(canvases.of(document));
        if (index >= 0) {
            setTitleAt(index, DocumentTitle.tab(document));
            setToolTipTextAt(index, document.file().map(Object::toString).orElse("Not saved yet"));
        }
    }

    /// Keeps the title of a document's tab.
    private final class TitleKeeper implements OpenDocument.Listener, Session.Listener {
        private final OpenDocument document;

        TitleKeeper(OpenDocument document) {
            this.document = document;
            document.addListener(this);
            document.session().addListener(this);
        }

        void forget() {
            document.removeListener(this);
            document.session().removeListener(this);
        }

        @Override
        public void viewportChanged() {
            showTitle(document);
        }

        @Override
        public void fileChanged() {
            showTitle(document);
        }

        @Override
        public void historyChanged() {
            showTitle(document);
        }
    }

    /// Follows the workspace.
    private final class Follower implements Workspace.Listener {
        @Override
        public void opened(OpenDocument document) {
            titles.put(document, new TitleKeeper(document));
            int index = workspace.documents().indexOf(document);
            follow(() -> insertTab("", null, canvases.of(document), null, index));
            showTitle(document);
        }

        @Override
        public void closed(OpenDocument document) {
            titles.remove(document).forget();
            follow(() -> remove(canvases.of(document)));
            canvases.dispose(document);
            workspace.active().ifPresent(DocumentTabs.this::select);
        }

        @Override
        public void reordered() {
            follow(() -> {
                removeAll();
                for (OpenDocument document : workspace.documents()) {
                    addTab("", canvases.of(document));
                    showTitle(document);
                }
            });
            workspace.active().ifPresent(DocumentTabs.this::select);
        }

        @Override
        public void activated(Optional<OpenDocument> document) {
            document.ifPresent(DocumentTabs.this::select);
        }
    }
}
