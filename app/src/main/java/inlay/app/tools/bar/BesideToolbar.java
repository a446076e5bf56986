package inlay.app.tools.bar;

import java.awt.Point;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/// Where the tooltips of a toolbar's buttons go: beside the toolbar, so that they cover none of its buttons.
final class BesideToolbar {
    private static final int GAP = 6;

    private BesideToolbar() {}

    /// The tooltip's corner in the button's coordinates.
    static Point of(JComponent button) {
        JComponent toolbar = (JComponent) SwingUtilities.getAncestorOfClass(ToolColumn.class, button);
        int right = toolbar == null
                ? button.getWidth()
                : SwingUtilities.convertPoint(toolbar, toolbar.getWidth(), 0, button).x;
        return new Point(right + GAP, 0);
    }
}
