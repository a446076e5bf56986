package inlay.app.tools.bar;

import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/// The buttons of related slots, in one column or side by side in several.
final class ToolSection extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient MigLayout layout = new MigLayout();

    ToolSection() {
        setLayout(layout);
        setOpaque(false);
        arrange(1);
    }

    /// @param columns buttons in a row, at least 1
    void arrange(int columns) {
        layout.setLayoutConstraints("insets 0, gap 2, wrap " + columns);
        invalidate();
    }
}
