package inlay.app.shell.menu;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import inlay.app.shell.dock.Dock;
import inlay.app.shell.dock.DockPanel;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;

/// Window: panels and documents.
///
/// @param models opens the library of models
public record WindowMenu(DocumentCommands front, Dock dock, Runnable models) {
    public Menu menu() {
        List<MenuEntry> fixed =
                new ArrayList<>(dock.panels().stream().map(this::toggle).toList());
        fixed.add(MenuEntry.SEPARATOR);
        fixed.add(Command.of("window.models", "Models…", "", models));
        fixed.add(MenuEntry.SEPARATOR);
        fixed.add(front.command("window.next", "Next Document", "ctrl TAB", this::hasOthers, document -> step(1)));
        fixed.add(front.command(
                "window.previous", "Previous Document", "ctrl shift TAB", this::hasOthers, document -> step(-1)));
        return new Menu("Window", () -> withDocuments(fixed));
    }

    private MenuEntry toggle(DockPanel panel) {
        return Command.of("window." + panel.id(), panel.title(), panel.shortcut(), () -> dock.toggle(panel))
                .checkedWhen(() -> dock.shows(panel));
    }

    private boolean hasOthers(OpenDocument document) {
        return workspace().documents().size() > 1;
    }

    private void step(int by) {
        List<OpenDocument> documents = workspace().documents();
        workspace().active().ifPresent(shown -> workspace()
                .activate(documents.get(Math.floorMod(documents.indexOf(shown) + by, documents.size()))));
    }

    private List<MenuEntry> withDocuments(List<MenuEntry> fixed) {
        List<MenuEntry> entries = new ArrayList<>(fixed);
        if (!workspace().documents().isEmpty()) {
            entries.add(MenuEntry.SEPARATOR);
        }
        workspace()
                .documents()
                .forEach(document -> entries.add(Command.of("window.document", document.title(), "", () -> workspace()
                                .activate(document))
                        .checkedWhen(() ->
                                workspace().active().filter(document::equals).isPresent())));
        return entries;
    }

    private Workspace workspace() {
        return front.workspace();
    }
}
