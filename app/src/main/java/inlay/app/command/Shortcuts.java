package inlay.app.command;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.KeyStroke;

/// Reads shortcuts as they are written in the command lists.
final class Shortcuts {
    private Shortcuts() {}

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
