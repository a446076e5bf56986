package inlay.app.shell.dock;

import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JSplitPane;

/// Documents beside the dock: a wider window gives its room to the documents, and so does a hidden dock, which a split
/// pane by itself would leave as an empty strip.
public final class DockSplit extends JSplitPane {
    private static final long serialVersionUID = 1;

    public DockSplit(JComponent documents, JComponent dock) {
        super(HORIZONTAL_SPLIT, documents, dock);
        setResizeWeight(1);
        int divider = getDividerSize();
        dock.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentHidden(ComponentEvent event) {
                dock.setPreferredSize(new Dimension(dock.getWidth(), 0));
                setRightComponent(null);
                setDividerSize(0);
            }

            @Override
            public void componentShown(ComponentEvent event) {
                setRightComponent(dock);
                setDividerSize(divider);
            }
        });
    }
}
