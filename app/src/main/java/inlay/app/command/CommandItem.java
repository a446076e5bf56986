package inlay.app.command;

import java.awt.event.KeyEvent;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/// Shows a command with its shortcut; the key itself is not bound here, since it must also work while the item does
/// not exist, and not while text is being typed.
final class CommandItem extends JMenuItem {
    private static final long serialVersionUID = 1;

    CommandItem(Command command) {
        super(command.caption().get());
        if (!command.shortcuts().isEmpty()) {
            setAccelerator(command.shortcuts().getFirst());
        }
    }

    @Override
    protected boolean processKeyBinding(KeyStroke stroke, KeyEvent event, int condition, boolean pressed) {
        return false;
    }
}
