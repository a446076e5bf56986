package inlay.app.shell;

import inlay.app.canvas.ViewOptions;
import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import inlay.app.platform.UserFolders;
import inlay.app.settings.Settings;
import inlay.app.shell.dialog.Dialogs;
import inlay.app.shell.dock.Dock;
import inlay.app.shell.dock.DockPanel;
import inlay.app.shell.documents.Canvases;
import inlay.app.shell.files.Closing;
import inlay.app.shell.files.DocumentFiles;
import inlay.app.theme.Theme;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Session;
import inlay.editor.format.standard.StandardFormats;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JPanel;

/// Every command of the program without a window, on documents of one's own.
final class CommandDesk implements AutoCloseable {
    final List<LayerId> selected = new ArrayList<>();
    private final Services services;
    private final List<Menu> menus;

    /// @param folder for settings and caches
    CommandDesk(Path folder) {
        Theme.DARK.install();
        services = Services.create(new UserFolders(folder, folder, folder, folder), Settings.open(folder));
        JFrame owner = new JFrame();
        DocumentFiles files = new DocumentFiles(
                owner,
                services.workspace(),
                services.settings(),
                StandardFormats.create(),
                services.work(),
                services.notices(),
                (format, before) -> Optional.of(before));
        menus = new ApplicationMenus(
                        services,
                        owner,
                        new Dialogs(owner, services.settings(), services.edits()),
                        files,
                        files.placement(services.edits()),
                        new Closing(owner, services.workspace(), files, document -> {}),
                        new Canvases(services.workspace(), services.toolbox(), new ViewOptions()),
                        new ViewOptions(),
                        () -> selected,
                        new NoWindow(services.settings()))
                .all();
    }

    Services services() {
        return services;
    }

    /// A document in front.
    OpenDocument open(Document document) {
        return EventThread.get(() -> {
            OpenDocument opened = new OpenDocument(new Session(document, "New"), Optional.empty(), "Untitled");
            services.workspace().open(opened);
            return opened;
        });
    }

    List<Command> commands() {
        return menus.stream().flatMap(Menu::commands).toList();
    }

    Command command(String id) {
        return commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no command " + id));
    }

    boolean isEnabled(String id) {
        return EventThread.get(() -> command(id).enabled().getAsBoolean());
    }

    /// Runs commands as the menu would, one after the other, and waits until each is done.
    void run(String... ids) {
        for (String id : ids) {
            EventThread.run(() -> {
                Command command = command(id);
                if (!command.enabled().getAsBoolean()) {
                    throw new AssertionError(id + " cannot run now");
                }
                command.run().run();
            });
            EventThread.await(id + " is done", () -> services.work().tasks().isEmpty());
        }
    }

    @Override
    public void close() {
        services.close();
    }

    /// Stands where a window would.
    private record NoWindow(Dock dock) implements WindowActions {
        NoWindow(Settings settings) {
            this(new Dock(settings, List.of(panel("properties")), List.of(panel("layers"))));
        }

        private static DockPanel panel(String id) {
            return new DockPanel(id, id, "", new JPanel());
        }

        @Override
        public void openSearch() {}

        @Override
        public void editPrompt() {}

        @Override
        public void showModels() {}

        @Override
        public void renameLayer() {}

        @Override
        public void showQueue() {}

        @Override
        public void quit() {}

        @Override
        public List<MenuEntry> chrome() {
            return List.of();
        }
    }
}
