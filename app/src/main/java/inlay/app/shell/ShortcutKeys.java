package inlay.app.shell;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import java.awt.Component;
import java.awt.KeyEventPostProcessor;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.text.JTextComponent;

/// Runs commands by their keys wherever the focus is in the window, after the focused component had its chance. While
/// text is being typed, only shortcuts with the menu key or a function key count, and none that edit text.
final class ShortcutKeys implements KeyEventPostProcessor {
    private static final int COMMAND_KEYS = InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK;

    private final Window window;
    private final List<Menu> menus;
    private final Consumer<Command> runner;
    private Optional<Map<KeyStroke, Command>> byKey = Optional.empty();

    ShortcutKeys(Window window, List<Menu> menus, Consumer<Command> runner) {
        this.window = window;
        this.menus = menus;
        this.runner = runner;
    }

    void install() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventPostProcessor(this);
    }

    void uninstall() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventPostProcessor(this);
    }

    @Override
    public boolean postProcessKeyEvent(KeyEvent event) {
        if (event.isConsumed() || event.getID() != KeyEvent.KEY_PRESSED || !isForUs(event)) {
            return false;
        }
        Optional<Command> command = Optional.ofNullable(commands().get(KeyStroke.getKeyStrokeForEvent(event)))
                .filter(found -> found.enabled().getAsBoolean());
        command.ifPresent(found -> {
            event.consume();
            runner.accept(found);
        });
        return command.isPresent();
    }

    private boolean isForUs(KeyEvent event) {
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        return focus.getFocusedWindow() == window
                && MenuSelectionManager.defaultManager().getSelectedPath().length == 0
                && !(isTyping(focus.getFocusOwner()) && belongsToText(event));
    }

    private static boolean isTyping(Component owner) {
        return owner instanceof JTextComponent text && text.isEditable();
    }

    private static boolean belongsToText(KeyEvent event) {
        boolean function = event.getKeyCode() >= KeyEvent.VK_F1 && event.getKeyCode() <= KeyEvent.VK_F12;
        boolean command = (event.getModifiersEx() & COMMAND_KEYS) != 0;
        return switch (event.getKeyCode()) {
            case KeyEvent.VK_Z,
                    KeyEvent.VK_Y,
                    KeyEvent.VK_X,
                    KeyEvent.VK_C,
                    KeyEvent.VK_V,
                    KeyEvent.VK_A,
                    KeyEvent.VK_BACK_SPACE,
                    KeyEvent.VK_DELETE -> true;
            default -> !command && !function;
        };
    }

    private Map<KeyStroke, Command> commands() {
        if (byKey.isEmpty()) {
            Map<KeyStroke, Command> map = new HashMap<>();
            menus.stream().flatMap(Menu::commands).forEach(command -> command.shortcuts()
                    .forEach(stroke -> map.putIfAbsent(stroke, command)));
            byKey = Optional.of(map);
        }
        return byKey.get();
    }
}
