package inlay.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

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
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.format.standard.StandardFormats;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationMenusTest {
    @TempDir
    private Path folder;

    private Services services;
    private List<Menu> menus;

    @BeforeEach
    void setUp() {
        EventThread.run(() -> {
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
                            List::of,
                            new NoWindow(services.settings()))
                    .all();
        });
    }

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void noTwoCommandsShareAnIdOrAKey() {
        Map<KeyStroke, String> keys = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        commands().forEach(command -> {
            assertThat(ids.put(command.id(), command.label())).as(command.id()).isNull();
            command.shortcuts().forEach(stroke -> assertThat(keys.put(stroke, command.id()))
                    .as(stroke + " of " + command.id())
                    .isNull());
        });
    }

    @Test
    void withoutADocumentOnlyWhatNeedsNoneCanRun() {
        assertThat(enabled()).contains("file.new", "file.open", "file.quit", "edit.preferences", "help.about");
        assertThat(enabled())
                .doesNotContain("file.save", "edit.undo", "image.size", "layer.new", "select.all", "generate.fill");
    }

    @Test
    void whatCanRunFollowsTheDocument() {
        OpenDocument document =
                new OpenDocument(new Session(Document.ofSize(40, 30), "New"), Optional.empty(), "Untitled-1");
        EventThread.run(() -> services.workspace().open(document));
        assertThat(enabled()).contains("layer.new", "select.all", "image.size");
        assertThat(enabled()).doesNotContain("select.none", "generate.fill", "edit.undo", "layer.delete");
        EventThread.run(() -> {
            command("layer.newAtOnce").run().run();
            command("select.all").run().run();
        });
        EventThread.await(
                "everything is selected",
                () -> document.session().document().selection().isPresent());
        assertThat(enabled()).contains("select.none", "generate.fill", "edit.undo", "layer.delete");
        assertThat(EventThread.get(() -> command("edit.undo").caption().get())).isEqualTo("Undo Select All");
    }

    @Test
    void reselectBringsTheLastSelectionBack() {
        OpenDocument document =
                new OpenDocument(new Session(Document.ofSize(40, 30), "New"), Optional.empty(), "Untitled-1");
        EventThread.run(() -> {
            services.workspace().open(document);
            command("select.all").run().run();
            command("select.none").run().run();
            document.session().apply(Edit.named("Resolution", before -> before.withResolution(300)));
            command("select.again").run().run();
        });
        assertThat(document.session().document().selection()).isPresent();
    }

    private List<String> enabled() {
        return EventThread.get(() -> commands().stream()
                .filter(command -> command.enabled().getAsBoolean())
                .map(Command::id)
                .toList());
    }

    private Command command(String id) {
        return commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Command> commands() {
        return menus.stream().flatMap(Menu::commands).toList();
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
