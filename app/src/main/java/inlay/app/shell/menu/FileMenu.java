package inlay.app.shell.menu;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import inlay.app.settings.RecentFiles;
import inlay.app.settings.Settings;
import inlay.app.shell.files.Closing;
import inlay.app.shell.files.DocumentFiles;
import inlay.app.shell.files.Placement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// File: documents come, are saved, and go.
///
/// @param create asks for a new document
/// @param export asks how to export
/// @param quit   ends the program, asking first
public record FileMenu(
        DocumentCommands front,
        Settings settings,
        DocumentFiles files,
        Placement placement,
        Closing closing,
        Command create,
        Command export,
        Runnable quit) {

    public Menu menu() {
        return Menu.of(
                "File",
                create,
                Command.of("file.open", "Open…", "ctrl O", files::open),
                new Menu("Open Recent", this::recent),
                MenuEntry.SEPARATOR,
                front.command("file.close", "Close", "ctrl W, ctrl F4", closing::close),
                front.command("file.closeAll", "Close All", "ctrl alt W", document -> closing.closeAll(() -> {})),
                MenuEntry.SEPARATOR,
                front.command("file.save", "Save", "ctrl S", document -> files.save(document, () -> {})),
                front.command("file.saveAs", "Save As…", "ctrl shift S", document -> files.saveAs(document, () -> {})),
                front.command("file.saveCopy", "Save a Copy…", "ctrl alt S", files::saveCopy),
                front.command(
                        "file.revert",
                        "Revert",
                        "F12",
                        document -> document.file().isPresent()
                                && document.session().isModified(),
                        files::revert),
                MenuEntry.SEPARATOR,
                export,
                front.command("file.place", "Place as Layers…", "", placement::ask),
                MenuEntry.SEPARATOR,
                Command.of("file.quit", "Quit", "ctrl Q", quit));
    }

    private List<MenuEntry> recent() {
        List<MenuEntry> entries = new ArrayList<>();
        for (Path file : settings.get(RecentFiles.KEY).paths()) {
            entries.add(Command.of(
                    "file.recent", file.getFileName() + "  —  " + file.getParent(), "", () -> files.open(file)));
        }
        if (!entries.isEmpty()) {
            entries.add(MenuEntry.SEPARATOR);
        }
        entries.add(Command.of(
                        "file.clearRecent",
                        "Clear Recent Files",
                        "",
                        () -> settings.put(RecentFiles.KEY, RecentFiles.KEY.defaults()))
                .enabledWhen(() -> !settings.get(RecentFiles.KEY).files().isEmpty()));
        return entries;
    }
}
