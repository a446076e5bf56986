package inlay.app.shell;

import inlay.app.theme.Icon;
import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.SwingConstants;

/// The field in the menu bar that opens the command search.
final class SearchButton extends JButton {
    private static final long serialVersionUID = 1;
    private static final Dimension SIZE = new Dimension(210, 24);
    private static final Dimension NARROW = new Dimension(34, 24);

    SearchButton(String shortcut) {
        super("Search commands   " + shortcut, Icon.SEARCH.small());
        setName("search");
        setHorizontalAlignment(SwingConstants.LEADING);
        setFocusable(false);
        putClientProperty(
                "FlatLaf.style",
                "background: $Inlay.field.background; foreground: $Inlay.text.secondary;"
                        + " borderColor: $Inlay.field.border; margin: 2,8,2,8; arc: 12");
        setMinimumSize(NARROW);
        setPreferredSize(SIZE);
        setMaximumSize(SIZE);
    }
}
