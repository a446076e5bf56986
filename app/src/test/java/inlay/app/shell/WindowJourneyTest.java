package inlay.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.bench.BusySpell;
import inlay.app.bench.EventWatch;
import inlay.app.canvas.CanvasView;
import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Session;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.standard.StandardFormats;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Rgba16;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way through the real window: open, select, generate, step through variations, undo, redo, save, close,
/// reopen by search, and the question before unsaved work is lost.
class WindowJourneyTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;

    /// What takes its time and has no place on the event thread: reading drawings, settings, pictures and documents,
    /// making thumbnails, filling. How long its events may take is left to a benchmark.
    private static final List<String> ELSEWHERE = List.of(
            "com.github.weisj.jsvg.parser.",
            "tools.jackson.",
            "javax.imageio.ImageIO.",
            "javax.imageio.ImageReader.",
            "javax.imageio.ImageWriter.",
            "org.sqlite.",
            "java.nio.channels.FileChannel.",
            "inlay.app.panels.Thumbnail.of",
            "inlay.genfill.synthesis.");

    @TempDir
    private Path folder;

    private EventWatch watch;
    private Robot robot;
    private FrameFixture window;

    @BeforeEach
    void start() {
        FailOnThreadViolationRepaintManager.install();
        watch = EventWatch.install(spell -> {}).sampling();
        robot = BasicRobot.robotWithNewAwtHierarchy();
        robot.settings().delayBetweenEvents(30);
        Path file = folder.resolve("journey.inlay");
        StandardFormats.create().save(texture(), file, SaveOptions.DEFAULT, Progress.SILENT);
        Application.start(List.of(file));
        window =
                WindowFinder.findFrame("main").withTimeout(60, TimeUnit.SECONDS).using(robot);
        EventThread.await("the picture is shown", () -> hasCanvas() && canvas().getWidth() > 0);
    }

    @AfterEach
    void end() {
        robot.cleanUp();
        EventThread.run(watch::uninstall);
        FailOnThreadViolationRepaintManager.uninstall();
    }

    @Test
    void fromOpeningToReopening() {
        Session session = session();
        selectInTheMiddle();
        EventThread.await(
                "something is selected", () -> session.document().selection().isPresent());
        window.button("generate").click();
        EventThread.await(
                "the layer is there", () -> session.document().layers().size() == 2);
        assertThat(layer(session).variations()).hasSize(3);
        noClickButIntoTextTakesTheKeyboard();

        press(KeyEvent.VK_PERIOD, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
        EventThread.await("the second variation shows", () -> layer(session).chosen() == 1);
        press(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK);
        EventThread.await("the first variation shows", () -> layer(session).chosen() == 0);
        press(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK);
        EventThread.await("the layer is gone", () -> session.document().layers().size() == 1);
        press(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
        EventThread.await("the layer is back", () -> session.document().layers().size() == 2);

        press(KeyEvent.VK_S, InputEvent.CTRL_DOWN_MASK);
        EventThread.await("it is saved", () -> !session.isModified());
        press(KeyEvent.VK_W, InputEvent.CTRL_DOWN_MASK);
        EventThread.await("it is closed", () -> !hasCanvas());

        press(KeyEvent.VK_K, InputEvent.CTRL_DOWN_MASK);
        window.textBox("commandSearch.query").enterText("journey.inlay");
        press(KeyEvent.VK_ENTER, 0);
        EventThread.await("it is open again", this::hasCanvas);
        assertThat(layer(session()).variations()).hasSize(3);

        closingUnsavedWorkAsks(session());
        press(KeyEvent.VK_Q, InputEvent.CTRL_DOWN_MASK);
        EventThread.await("the window is gone", () -> !window.target().isDisplayable());
        List<BusySpell> spells = watch.spells();
        System.out.printf(
                "Event thread in the journey: %d events, the longest %.0f ms%n",
                spells.size(),
                spells.stream().mapToDouble(BusySpell::wallMilliseconds).max().orElseThrow());
        assertThat(spells)
                .allSatisfy(spell ->
                        assertThat(spell.anyOf(ELSEWHERE)).as(spell::report).isEmpty());
    }

    /// Otherwise Space would press a button again instead of panning, and Tab walk through the panels instead of hiding
    /// them.
    private void noClickButIntoTextTakesTheKeyboard() {
        assertThat(robot.finder().findAll(window.target(), WindowJourneyTest::takesTheKeyboardOnAClick))
                .isEmpty();
    }

    private static boolean takesTheKeyboardOnAClick(Component component) {
        boolean clicked = component instanceof AbstractButton && !(component instanceof JMenuItem)
                || component instanceof JTabbedPane
                || component instanceof JList<?>;
        return clicked
                && component.isShowing()
                && component.isFocusable()
                && ((JComponent) component).isRequestFocusEnabled();
    }

    private void closingUnsavedWorkAsks(Session session) {
        press(KeyEvent.VK_D, InputEvent.CTRL_DOWN_MASK);
        EventThread.await("nothing is selected", session::isModified);
        press(KeyEvent.VK_W, InputEvent.CTRL_DOWN_MASK);
        window.optionPane().buttonWithText("Cancel").click();
        assertThat(EventThread.get(this::hasCanvas)).isTrue();
        press(KeyEvent.VK_W, InputEvent.CTRL_DOWN_MASK);
        window.optionPane().buttonWithText("Don't Save").click();
        EventThread.await("it is closed", () -> !hasCanvas());
    }

    private void selectInTheMiddle() {
        focusCanvas();
        press(KeyEvent.VK_M, 0);
        Rectangle view = EventThread.get(() -> new Rectangle(canvas().getSize()));
        int x = (int) view.getCenterX();
        int y = (int) view.getCenterY();
        CanvasView canvas = EventThread.get(this::canvas);
        robot.moveMouse(canvas, x - 25, y - 20);
        robot.pressMouse(MouseButton.LEFT_BUTTON);
        robot.moveMouse(canvas, x, y);
        robot.moveMouse(canvas, x + 25, y + 20);
        robot.releaseMouse(MouseButton.LEFT_BUTTON);
        robot.waitForIdle();
    }

    private void focusCanvas() {
        EventThread.run(() -> canvas().requestFocusInWindow());
        EventThread.await("the canvas has the keyboard", () -> canvas().isFocusOwner());
    }

    private void press(int key, int modifiers) {
        robot.pressAndReleaseKey(key, modifiers(modifiers));
        robot.waitForIdle();
    }

    /// The robot still speaks the old names of the keys.
    @SuppressWarnings("deprecation")
    private static int[] modifiers(int modifiers) {
        int old = 0;
        old |= (modifiers & InputEvent.CTRL_DOWN_MASK) == 0 ? 0 : InputEvent.CTRL_MASK;
        old |= (modifiers & InputEvent.SHIFT_DOWN_MASK) == 0 ? 0 : InputEvent.SHIFT_MASK;
        return old == 0 ? new int[0] : new int[] {old};
    }

    private Session session() {
        return EventThread.get(() -> canvas().document().session());
    }

    private static GenerativeLayer layer(Session session) {
        return (GenerativeLayer) session.document().layers().getLast();
    }

    private boolean hasCanvas() {
        return find((JFrame) window.target()) != null;
    }

    private CanvasView canvas() {
        return find((JFrame) window.target());
    }

    private static CanvasView find(Component component) {
        if (component instanceof CanvasView canvas && canvas.isShowing()) {
            return canvas;
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                CanvasView found = find(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// Noise over a gradient: something to be continued.
    private static Document texture() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        PixelBlock block = new PixelBlock(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int level = 20000 + 60 * y + random.nextInt(6000);
                block.setPixel(x, y, new Rgba16(level, level * 3 / 4, level / 2, 65535));
            }
        }
        return Document.ofSize(WIDTH, HEIGHT).withLayers(List.of(PixelLayer.of("Background", Raster.of(0, 0, block))));
    }
}
