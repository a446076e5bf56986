package inlay.app.shell.menu;

import inlay.app.command.Command;
import inlay.app.command.Menu;

/// Image: what concerns the whole canvas, and its colours.
///
/// @param invert inverts the active layer's colours or its mask
public record ImageMenu(DocumentCommands front, Command invert) {
    public Menu menu() {
        return Menu.of("Image", invert);
    }
}
