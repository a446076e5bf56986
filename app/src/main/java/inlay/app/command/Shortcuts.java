package inlay.app.command;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.KeyStroke;

/// Reads shortcuts as they are written in the command lists, and writes them for the user.
public final class Shortcuts {
    private Shortcuts() {}

    /// As in a tooltip or a list, such as `Ctrl+Shift+N`.
    public static String text(KeyStroke stroke) {
        StringBuilder text = new StringBuilder();
        int modifiers = stroke.getModifiers();
        appendIf(text, modifiers, InputEvent.META_DOWN_MASK, "Cmd+");
        appendIf(text, modifiers, InputEvent.CTRL_DOWN_MASK, "Ctrl+");
        appendIf(text, modifiers, InputEvent.ALT_DOWN_MASK, "Alt+");
        appendIf(text, modifiers, InputEvent.SHIFT_DOWN_MASK, "Shift+");
        return text.append(key(stroke.getKeyCode())).toString();
    }

    /// Several shortcuts are separated by commas; `ctrl` becomes the platform's menu key.
    ///
    /// @throws IllegalArgumentException if a shortcut cannot be read
    static List<KeyStroke> parse(String text) {
        List<KeyStroke> strokes = new ArrayList<>();
        for (String part : text.split(",")) {
            if (!part.isBlank()) {
                KeyStroke stroke = KeyStroke.getKeyStroke(part.strip());
                if (stroke == null) {
                    throw new IllegalArgumentException("not a shortcut: " + part);
                }
                strokes.add(onThisPlatform(stroke));
            }
        }
        return strokes;
    }

    private static void appendIf(StringBuilder text, int modifiers, int mask, String name) {
        if ((modifiers & mask) != 0) {
            text.append(name);
        }
    }

    private static String key(int code) {
        return switch (code) {
            case KeyEvent.VK_PLUS, KeyEvent.VK_ADD -> "+";
            case KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT -> "-";
            case KeyEvent.VK_EQUALS -> "=";
            case KeyEvent.VK_COMMA -> ",";
            case KeyEvent.VK_PERIOD -> ".";
            case KeyEvent.VK_SLASH -> "/";
            case KeyEvent.VK_BACK_SLASH -> "\\";
            case KeyEvent.VK_SEMICOLON -> ";";
            case KeyEvent.VK_QUOTE -> "'";
            case KeyEvent.VK_OPEN_BRACKET -> "[";
            case KeyEvent.VK_CLOSE_BRACKET -> "]";
            case KeyEvent.VK_ESCAPE -> "Esc";
            default -> KeyEvent.getKeyText(code);
        };
    }

    private static KeyStroke onThisPlatform(KeyStroke stroke) {
        boolean control = (stroke.getModifiers() & InputEvent.CTRL_DOWN_MASK) != 0;
        if (!control || GraphicsEnvironment.isHeadless()) {
            return stroke;
        }
        int others = stroke.getModifiers() & (InputEvent.SHIFT_DOWN_MASK | InputEvent.ALT_DOWN_MASK);
        return KeyStroke.getKeyStroke(
                stroke.getKeyCode(), others | Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
    }
}
