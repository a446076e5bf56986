package inlay.app.shell;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;

/// Opens a menu of the menu bar, from where the arrow keys lead to the others.
final class OpenMenu extends AbstractAction {
    private static final long serialVersionUID = 1;

    private final JMenuBar bar;
    private final JMenu menu;

    OpenMenu(JMenuBar bar, JMenu menu) {
        this.bar = bar;
        this.menu = menu;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        MenuSelectionManager.defaultManager().setSelectedPath(new MenuElement[] {bar, menu, menu.getPopupMenu()});
    }
}
