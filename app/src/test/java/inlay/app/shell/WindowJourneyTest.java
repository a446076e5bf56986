package inlay.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.bench.BusySpell;
import inlay.app.bench.EventWatch;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.edit.Session;
import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way through the real window: open, select, generate, step through variations, undo, redo, save, close,
/// reopen by search, and the question before unsaved work is lost.
class WindowJourneyTest {
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
    private JourneyWindow window;

    @BeforeEach
    void start() {
        watch = EventWatch.install(spell -> {}).sampling();
        window = JourneyWindow.open(folder.resolve("journey.inlay"));
    }

    @AfterEach
    void end() {
        window.close();
        EventThread.run(watch::uninstall);
    }

    @Test
    void fromOpeningToReopening() {
        Session session = window.session();
        selectInTheMiddle();
        EventThread.await(
                "something is selected", () -> session.document().selection().isPresent());
        window.frame().button("generate").click();
        EventThread.await(
                "the layer is there", () -> session.document().layers().size() == 2);
        assertThat(layer(session).variations()).hasSize(3);
        noClickButIntoTextTakesTheKeyboard();

        window.press(KeyEvent.VK_PERIOD, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
        EventThread.await("the second variation shows", () -> layer(session).chosen() == 1);
        window.press(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK);
        EventThread.await("the first variation shows", () -> layer(session).chosen() == 0);
        window.press(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK);
        EventThread.await("the layer is gone", () -> session.document().layers().size() == 1);
        window.press(KeyEvent.VK_Z, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
        EventThread.await("the layer is back", () -> session.document().layers().size() == 2);

        window.press(KeyEvent.VK_S, InputEvent.CTRL_DOWN_MASK);
        EventThread.await("it is saved", () -> !session.isModified());
        window.press(KeyEvent.VK_W, InputEvent.CTRL_DOWN_MASK);
        EventThread.await("it is closed", () -> !window.hasCanvas());

        window.press(KeyEvent.VK_K, InputEvent.CTRL_DOWN_MASK);
        window.frame().textBox("commandSearch.query").enterText("journey.inlay");
        window.press(KeyEvent.VK_ENTER, 0);
        EventThread.await("it is open again", window::hasCanvas);
        assertThat(layer(window.session()).variations()).hasSize(3);

        closingUnsavedWorkAsks(window.session());
        window.press(KeyEvent.VK_Q, InputEvent.CTRL_DOWN_MASK);
        EventThread.await("the window is gone", () -> !window.frame().target().isDisplayable());
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
        assertThat(window.robot()
                        .finder()
                        .findAll(window.frame().target(), WindowJourneyTest::takesTheKeyboardOnAClick))
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
        window.press(KeyEvent.VK_D, InputEvent.CTRL_DOWN_MASK);
        EventThread.await("nothing is selected", session::isModified);
        window.press(KeyEvent.VK_W, InputEvent.CTRL_DOWN_MASK);
        window.frame().optionPane().buttonWithText("Cancel").click();
        assertThat(EventThread.get(window::hasCanvas)).isTrue();
        window.press(KeyEvent.VK_W, InputEvent.CTRL_DOWN_MASK);
        window.frame().optionPane().buttonWithText("Don't Save").click();
        EventThread.await("it is closed", () -> !window.hasCanvas());
    }

    private void selectInTheMiddle() {
        window.focusCanvas();
        window.press(KeyEvent.VK_M, 0);
        window.drag(175, 130, 225, 170);
    }

    private static GenerativeLayer layer(Session session) {
        return (GenerativeLayer) session.document().layers().getLast();
    }
}
