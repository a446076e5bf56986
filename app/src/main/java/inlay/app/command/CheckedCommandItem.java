package inlay.app.command;

import java.awt.event.KeyEvent;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.KeyStroke;

/// Shows a command that switches something; see [CommandItem].
final class CheckedCommandItem extends JCheckBoxMenuItem {
    private static final long serialVersionUID = 1;

    CheckedCommandItem(Command command, boolean checked) {
        super(command.caption().get(), checked);
        if (!command.shortcuts().isEmpty()) {
            setAccelerator(command.shortcuts().getFirst());
        }
    }

    @Override
    protected boolean processKeyBinding(KeyStroke stroke, KeyEvent event, int condition, boolean pressed) {
        return false;
    }
}
