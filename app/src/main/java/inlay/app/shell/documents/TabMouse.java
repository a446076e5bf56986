package inlay.app.shell.documents;

import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;

/// Closes tabs by the middle button and reorders them by dragging.
final class TabMouse extends MouseAdapter {
    private final JTabbedPane tabs;
    private final Workspace workspace;
    private final Consumer<OpenDocument> close;
    private Optional<OpenDocument> dragged = Optional.empty();

    TabMouse(JTabbedPane tabs, Workspace workspace, Consumer<OpenDocument> close) {
        this.tabs = tabs;
        this.workspace = workspace;
        this.close = close;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        dragged = SwingUtilities.isLeftMouseButton(event) ? under(event) : Optional.empty();
    }

    /// A tab takes its neighbour's place once the pointer is over the part of it that it will then cover itself, so
    /// that tabs of different widths do not flicker.
    @Override
    public void mouseDragged(MouseEvent event) {
        dragged.ifPresent(document -> {
            int target = tabs.indexAtLocation(event.getX(), event.getY());
            int index = workspace.documents().indexOf(document);
            if (target < 0 || target == index || index < 0) {
                return;
            }
            var over = tabs.getBoundsAt(target);
            int width = tabs.getBoundsAt(index).width;
            boolean covered =
                    target > index ? event.getX() >= over.x + over.width - width : event.getX() < over.x + width;
            if (covered) {
                workspace.move(document, target);
            }
        });
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        dragged = Optional.empty();
        if (SwingUtilities.isMiddleMouseButton(event)) {
            under(event).ifPresent(close);
        }
    }

    private Optional<OpenDocument> under(MouseEvent event) {
        int index = tabs.indexAtLocation(event.getX(), event.getY());
        return index < 0 ? Optional.empty() : Optional.of(workspace.documents().get(index));
    }
}
