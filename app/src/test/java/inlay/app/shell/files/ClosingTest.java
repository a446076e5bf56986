package inlay.app.shell.files;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.settings.Settings;
import inlay.app.shell.EventThread;
import inlay.app.shell.notice.Notices;
import inlay.app.shell.work.BackgroundWork;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.Workspace;
import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.edit.Session;
import inlay.editor.format.standard.StandardFormats;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingTest {
    @TempDir
    private Path folder;

    private final Workspace workspace = new Workspace();
    private final List<OpenDocument> cancelled = new ArrayList<>();
    private final List<String> happened = new ArrayList<>();
    private final BackgroundWork work = new BackgroundWork(failure -> happened.add("failure: " + failure));
    private Settings settings;
    private Closing closing;

    @BeforeEach
    void setUp() {
        settings = Settings.open(folder.resolve("settings"));
        closing = EventThread.get(() -> {
            JPanel parent = new JPanel();
            DocumentFiles files = new DocumentFiles(
                    parent,
                    workspace,
                    settings,
                    StandardFormats.create(),
                    work,
                    new Notices(),
                    (format, before) -> Optional.of(before));
            return new Closing(parent, workspace, files, cancelled::add);
        });
    }

    @AfterEach
    void close() {
        settings.close();
    }

    @Test
    void whatIsSavedClosesWithoutAWordAndItsJobsEnd() {
        OpenDocument document = open("saved.inlay", false);
        EventThread.run(() -> closing.close(document));
        assertThat(workspace.documents()).isEmpty();
        assertThat(cancelled).containsExactly(document);
    }

    @Test
    void whatIsNotSavedStaysWhenTheUserThinksBetterOfIt() {
        OpenDocument document = open("changed.inlay", true);
        answer("Cancel", () -> closing.close(document));
        assertThat(workspace.documents()).containsExactly(document);
        assertThat(cancelled).isEmpty();
    }

    @Test
    void whatIsNotSavedMayBeGivenUp() {
        OpenDocument document = open("changed.inlay", true);
        answer("Don't Save", () -> closing.close(document));
        assertThat(workspace.documents()).isEmpty();
        assertThat(folder.resolve("changed.inlay")).doesNotExist();
    }

    @Test
    void savingComesBeforeClosing() {
        OpenDocument document = open("changed.inlay", true);
        answer("Save", () -> closing.close(document));
        EventThread.await("it is closed", () -> workspace.documents().isEmpty());
        assertThat(folder.resolve("changed.inlay")).exists();
        assertThat(document.session().isModified()).isFalse();
    }

    @Test
    void everyDocumentIsAskedAboutInFrontOfTheOthers() {
        open("first.inlay", false);
        OpenDocument changed = open("second.inlay", true);
        open("third.inlay", false);
        EventThread.run(() -> workspace.addListener(new Workspace.Listener() {
            @Override
            public void activated(Optional<OpenDocument> front) {
                front.ifPresent(document -> happened.add(document.title()));
            }
        }));
        answer("Don't Save", () -> closing.closeAll(() -> happened.add("all closed")));
        assertThat(workspace.documents()).isEmpty();
        assertThat(cancelled).contains(changed).hasSize(3);
        assertThat(happened).contains("second.inlay").endsWith("all closed");
    }

    @Test
    void oneCancelKeepsTheRestOpen() {
        open("first.inlay", false);
        open("second.inlay", true);
        open("third.inlay", false);
        answer("Cancel", () -> closing.closeAll(() -> happened.add("all closed")));
        assertThat(workspace.documents())
                .extracting(OpenDocument::title)
                .containsExactly("second.inlay", "third.inlay");
        assertThat(happened).doesNotContain("all closed");
    }

    private OpenDocument open(String name, boolean changed) {
        Session session = new Session(Document.ofSize(20, 10), "Open");
        OpenDocument document = new OpenDocument(session, Optional.of(folder.resolve(name)), name);
        EventThread.run(() -> {
            workspace.open(document);
            if (changed) {
                session.apply(Edit.named("Resolution", before -> before.withResolution(300)));
            }
        });
        return document;
    }

    /// Presses a button of the question once it shows, and waits for what follows at once.
    private static void answer(String label, Runnable asking) {
        AtomicBoolean over = new AtomicBoolean();
        EventQueue.invokeLater(() -> {
            asking.run();
            over.set(true);
        });
        EventThread.await(
                "the question is there",
                () -> button(label).filter(Component::isShowing).isPresent());
        EventThread.run(() -> button(label).orElseThrow().doClick());
        EventThread.await("the answer was heard", over::get);
    }

    private static Optional<JButton> button(String label) {
        return Arrays.stream(Window.getWindows())
                .filter(window -> window instanceof Dialog && window.isShowing())
                .flatMap(window -> button(window, label).stream())
                .findFirst();
    }

    private static Optional<JButton> button(Component component, String label) {
        if (component instanceof JButton button && label.equals(button.getText())) {
            return Optional.of(button);
        }
        if (!(component instanceof Container container)) {
            return Optional.empty();
        }
        return Arrays.stream(container.getComponents())
                .flatMap(child -> button(child, label).stream())
                .findFirst();
    }
}
