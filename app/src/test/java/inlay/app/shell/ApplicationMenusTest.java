package inlay.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.command.Command;
import inlay.app.workspace.OpenDocument;
import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationMenusTest {
    @TempDir
    private Path folder;

    private CommandDesk desk;

    @BeforeEach
    void setUp() {
        desk = EventThread.get(() -> new CommandDesk(folder));
    }

    @AfterEach
    void close() {
        desk.close();
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
        EventThread.run(() -> desk.services().workspace().open(document));
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
            desk.services().workspace().open(document);
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
        return desk.command(id);
    }

    private List<Command> commands() {
        return desk.commands();
    }
}
