package inlay.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The keys of the window, pressed where the focus is.
class ShortcutKeysTest {
    private static final int CTRL = InputEvent.CTRL_DOWN_MASK;

    private final List<String> run = new ArrayList<>();
    private final JFrame frame = EventThread.get(JFrame::new);
    private final JTextField text = EventThread.get(() -> new JTextField(10));
    private final JButton button = EventThread.get(() -> new JButton("Button"));
    private boolean redoable;
    private ShortcutKeys keys;

    @BeforeEach
    void openWindow() {
        EventThread.run(() -> {
            JPanel content = new JPanel();
            content.add(button);
            content.add(text);
            frame.setContentPane(content);
            frame.pack();
            frame.setVisible(true);
            keys = new ShortcutKeys(frame, menus(), command -> run.add(command.id()));
            keys.install();
        });
        focus(button);
    }

    @AfterEach
    void closeWindow() {
        EventThread.run(() -> {
            keys.uninstall();
            frame.dispose();
        });
    }

    private List<Menu> menus() {
        return List.of(
                Menu.of(
                        "Edit",
                        command("undo", "ctrl Z"),
                        command("redo", "ctrl shift Z").enabledWhen(() -> redoable),
                        Menu.of("More", command("fill", "shift F5, shift BACK_SPACE"))),
                Menu.of("File", command("save", "ctrl S")),
                Menu.of("Tools", command("brush", "B")));
    }

    private static Command command(String id, String shortcut) {
        return Command.of(id, id, shortcut, () -> {});
    }

    @Test
    void aKeyRunsItsCommandWhereverItStandsInTheMenus() {
        press(KeyEvent.VK_Z, CTRL);
        press(KeyEvent.VK_B, 0);
        press(KeyEvent.VK_F5, InputEvent.SHIFT_DOWN_MASK);
        press(KeyEvent.VK_BACK_SPACE, InputEvent.SHIFT_DOWN_MASK);
        assertThat(run).containsExactly("undo", "brush", "fill", "fill");
    }

    @Test
    void whatCannotRunNowDoesNotAndLeavesTheKeyToOthers() {
        int redo = CTRL | InputEvent.SHIFT_DOWN_MASK;
        assertThat(press(KeyEvent.VK_Z, redo).isConsumed()).isFalse();
        redoable = true;
        assertThat(press(KeyEvent.VK_Z, redo).isConsumed()).isTrue();
        assertThat(run).containsExactly("redo");
    }

    @Test
    void whileTextIsTypedLettersAndTextEditingBelongToIt() {
        focus(text);
        press(KeyEvent.VK_B, 0);
        press(KeyEvent.VK_Z, CTRL);
        press(KeyEvent.VK_BACK_SPACE, InputEvent.SHIFT_DOWN_MASK);
        assertThat(run).isEmpty();
        press(KeyEvent.VK_S, CTRL);
        press(KeyEvent.VK_F5, InputEvent.SHIFT_DOWN_MASK);
        assertThat(run).containsExactly("save", "fill");
    }

    @Test
    void aTextThatCannotBeEditedTypesNothing() {
        EventThread.run(() -> text.setEditable(false));
        focus(text);
        press(KeyEvent.VK_B, 0);
        assertThat(run).containsExactly("brush");
    }

    @Test
    void aKeyThatSomebodyTookIsTaken() {
        EventThread.run(() -> {
            KeyEvent event = event(button, KeyEvent.VK_B, 0);
            event.consume();
            keys.postProcessKeyEvent(event);
        });
        assertThat(run).isEmpty();
    }

    private void focus(Component component) {
        EventThread.run(() -> {
            frame.toFront();
            component.requestFocus();
        });
        EventThread.await("the focus has moved", component::isFocusOwner);
    }

    private KeyEvent press(int key, int modifiers) {
        return EventThread.get(() -> {
            KeyEvent event = event(frame.getFocusOwner(), key, modifiers);
            keys.postProcessKeyEvent(event);
            return event;
        });
    }

    private static KeyEvent event(Component source, int key, int modifiers) {
        return new KeyEvent(source, KeyEvent.KEY_PRESSED, 0, modifiers, key, KeyEvent.CHAR_UNDEFINED);
    }
}
