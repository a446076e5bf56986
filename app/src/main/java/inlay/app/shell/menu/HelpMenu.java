package inlay.app.shell.menu;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;

/// Help: finding commands, and what this program is.
///
/// @param search    opens the command search
/// @param shortcuts lists the keys
/// @param logs      shows the folder of reports
/// @param about     says what this program is
public record HelpMenu(Runnable search, Runnable shortcuts, Runnable logs, Runnable about) {
    public Menu menu() {
        return Menu.of(
                "Help",
                Command.of("help.search", "Search Commands…", "ctrl K, ctrl F", search),
                Command.of("help.shortcuts", "Keyboard Shortcuts", "ctrl shift alt K", shortcuts),
                MenuEntry.SEPARATOR,
                Command.of("help.logs", "Show Logs", "", logs),
                Command.of("help.about", "About Inlay", "", about));
    }
}
