package inlay.app.tools.bar;

import inlay.app.theme.Icon;
import inlay.app.theme.StyleClass;
import inlay.app.tools.QuickMask;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.JToggleButton;

/// Switches the quick mask of the document in front.
final class QuickMaskButton extends JToggleButton {
    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;

    QuickMaskButton(Workspace workspace) {
        super(Icon.QUICK_MASK.medium());
        this.workspace = workspace;
        setName("quickMask");
        StyleClass.style(this, StyleClass.TOOL);
        setFocusable(false);
        setPreferredSize(new Dimension(36, 34));
        setToolTipText("<html><b>Quick Mask</b> (Q)<br>Paint the selection: black takes away, white adds.</html>");
        getAccessibleContext().setAccessibleName("Quick Mask");
        addActionListener(event -> {
            workspace.active().ifPresent(QuickMask::toggle);
            refresh();
        });
        OpenDocument.Listener follower = new OpenDocument.Listener() {
            @Override
            public void paintTargetChanged() {
                refresh();
            }
        };
        workspace.documents().forEach(document -> document.addListener(follower));
        workspace.addListener(new Workspace.Listener() {
            @Override
            public void opened(OpenDocument document) {
                document.addListener(follower);
            }

            @Override
            public void closed(OpenDocument document) {
                document.removeListener(follower);
            }

            @Override
            public void activated(Optional<OpenDocument> document) {
                refresh();
            }
        });
        refresh();
    }

    @Override
    public Point getToolTipLocation(MouseEvent event) {
        return BesideToolbar.of(this);
    }

    private void refresh() {
        setEnabled(workspace.active().isPresent());
        setSelected(workspace.active().filter(QuickMask::isOn).isPresent());
    }
}
