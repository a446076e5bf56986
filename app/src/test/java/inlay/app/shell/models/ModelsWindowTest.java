package inlay.app.shell.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import inlay.app.failure.FailureLog;
import inlay.app.models.ModelShelf;
import inlay.app.models.SampleModels;
import inlay.app.platform.UserFolders;
import inlay.app.settings.ModelFolders;
import inlay.app.settings.Settings;
import inlay.app.shell.notice.FailureReporter;
import inlay.app.shell.notice.Notices;
import inlay.app.shell.work.BackgroundWork;
import inlay.app.theme.Theme;
import inlay.genfill.library.download.DownloadRules;
import inlay.genfill.library.known.KnownModels;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.TransferHandler.TransferSupport;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsWindowTest {
    @TempDir
    private Path temporary;

    private final List<Throwable> failures = new ArrayList<>();
    private Path folder;
    private Path ink;
    private HttpServer server;
    private Settings settings;
    private JFrame owner;
    private Robot robot;
    private DialogFixture window;

    @BeforeEach
    void show() throws IOException {
        folder = temporary.toRealPath();
        SampleModels.checkpoint(folder.resolve("home/ComfyUI/models/checkpoints/base.safetensors"));
        SampleModels.lora(folder.resolve("home/ComfyUI/models/loras/wash.safetensors"));
        SampleModels.pickle(folder.resolve("home/ComfyUI/models/loras/old.pt"));
        SampleModels.lora(folder.resolve("more/brush.safetensors"));
        ink = SampleModels.lora(folder.resolve("remote/ink.safetensors"));
        server = SampleModels.serve(ink);
        KnownModels known = KnownModels.read(SampleModels.table(folder.resolve("table.json"), ink, server));
        settings = Settings.open(folder.resolve("settings"));
        robot = BasicRobot.robotWithNewAwtHierarchy();
        ModelsWindow models = GuiActionRunner.execute(() -> models(known));
        GuiActionRunner.execute(models::show);
        window = WindowFinder.findDialog("models").using(robot);
        waitFor("two models", () -> titles().size() == 2);
    }

    private ModelsWindow models(KnownModels known) {
        Theme.DARK.install();
        owner = new JFrame();
        var folders = new UserFolders(folder, folder.resolve("cache"), folder, folder.resolve("own"));
        LibraryDesk desk = new LibraryDesk(
                ModelShelf.of(folders, "Linux", folder.resolve("home"), Map.of()),
                settings,
                new BackgroundWork(failures::add),
                CompletableFuture.completedFuture(known),
                DownloadRules.STANDARD.withPlainHost(SampleModels.host(server)));
        return new ModelsWindow(
                owner, desk, new FailureReporter(new Notices(), new FailureLog(folder.resolve("logs"))));
    }

    @AfterEach
    void close() {
        robot.cleanUp();
        settings.close();
        server.stop(0);
        assertThat(failures).isEmpty();
    }

    @Test
    void listsWhatIsThereAndSaysAllAboutIt() {
        assertThat(titles()).containsExactly("base", "wash");
        window.label("models.status").requireText("2 models in 1 folder");
        window.label("models.refused").requireText("1 refused");
        assertThat(GuiActionRunner.execute(
                        () -> window.label("models.refused").target().getToolTipText()))
                .contains("is a pickle file");
        window.list("models.list").selectItem(1);
        waitFor(
                "its facts",
                () -> window.panel("models.details").textBox("fact.Rank").text().equals("4"));
        window.textBox("fact.Trigger words").requireText("ink wash");
        window.button("models.Compute SHA-256").click();
        waitFor(
                "the checksum",
                () -> window.panel("models.details")
                                .textBox("fact.SHA-256")
                                .text()
                                .length()
                        == 64);
    }

    @Test
    void filtersByKindAndByWords() {
        window.comboBox("models.kind").selectItem("LoRAs");
        assertThat(titles()).containsExactly("wash");
        window.comboBox("models.kind").selectItem("All Kinds");
        window.textBox("models.search").enterText("inpaint");
        assertThat(titles()).containsExactly("base");
        window.textBox("models.search").deleteText();
        assertThat(titles()).hasSize(2);
    }

    @Test
    void takesDroppedFoldersAndLetsThemGo() {
        Path more = folder.resolve("more");
        drop(more.resolve("brush.safetensors"));
        waitFor("three models", () -> titles().contains("brush"));
        assertThat(settings.get(ModelFolders.KEY).addedFolders()).containsExactly(more);
        window.button("models.folders").click();
        window.menuItem("models.Remove " + more).click();
        waitFor("two models", () -> !titles().contains("brush"));
        assertThat(settings.get(ModelFolders.KEY).added()).isEmpty();
        assertThat(more.resolve("brush.safetensors")).exists();
    }

    @Test
    void installsAfterConsent() {
        window.toggleButton("models.Available").click();
        assertThat(titles()).containsExactly("Tiny Ink");
        window.button("models.install").click();
        DialogFixture consent =
                WindowFinder.findDialog("dialog").withTimeout(5000).using(robot);
        consent.button("dialog.accept").requireDisabled();
        consent.textBox("fact.Size").requireText("17.0 kB");
        consent.checkBox("models.agree").check();
        consent.button("dialog.accept").requireEnabled().click();
        Path installed = folder.resolve("own/loras/ink.safetensors");
        waitFor("the message", () -> window.label("models.status").text().equals("Installed Tiny Ink."));
        assertThat(installed).hasSameBinaryContentAs(ink);
        window.toggleButton("models.Installed").click();
        assertThat(titles()).containsExactly("base", "ink", "wash");
    }

    @Test
    void withoutConsentNothingHappens() {
        window.toggleButton("models.Available").click();
        window.button("models.install").click();
        WindowFinder.findDialog("dialog")
                .withTimeout(5000)
                .using(robot)
                .button("dialog.cancel")
                .click();
        robot.waitForIdle();
        assertThat(folder.resolve("own")).doesNotExist();
    }

    @Test
    void aServerThatIsGoneIsASentenceInTheWindow() {
        server.stop(0);
        window.toggleButton("models.Available").click();
        window.button("models.install").click();
        DialogFixture consent =
                WindowFinder.findDialog("dialog").withTimeout(5000).using(robot);
        consent.checkBox("models.agree").check();
        consent.button("dialog.accept").click();
        waitFor("trouble", () -> window.button("models.stop").target().isVisible());
        window.button("models.stop").click();
        waitFor("the end", () -> window.label("models.status").text().startsWith("Stopped"));
        assertThat(Files.exists(folder.resolve("own/loras/ink.safetensors"))).isFalse();
    }

    private void drop(Path path) {
        boolean taken = GuiActionRunner.execute(() -> {
            JComponent panel = (JComponent) ((JDialog) window.target()).getContentPane();
            var support = new TransferSupport(panel, new Dropped(List.of(path.toFile())));
            return panel.getTransferHandler().canImport(support)
                    && panel.getTransferHandler().importData(support);
        });
        assertThat(taken).isTrue();
    }

    private List<String> titles() {
        return GuiActionRunner.execute(() -> {
            JList<?> list = window.list("models.list").target();
            List<String> titles = new ArrayList<>();
            for (int index = 0; index < list.getModel().getSize(); index++) {
                titles.add(((Entry) list.getModel().getElementAt(index)).title());
            }
            return titles;
        });
    }

    private static void waitFor(String what, Callable<Boolean> condition) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        try {
                            return condition.call();
                        } catch (Exception notYet) {
                            return false;
                        }
                    }
                },
                10_000);
    }

    /// Files as a file manager hands them over.
    private record Dropped(List<File> files) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return files;
        }
    }
}
