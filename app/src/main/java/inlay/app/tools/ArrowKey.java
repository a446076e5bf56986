package inlay.app.tools;

import java.awt.event.KeyEvent;
import java.util.Optional;

/// A step by an arrow key in canvas pixels: 1, with Shift 10.
record ArrowKey(int dx, int dy) {
    static Optional<ArrowKey> of(KeyEvent event) {
        int step = event.isShiftDown() ? 10 : 1;
        return switch (event.getKeyCode()) {
            case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT -> Optional.of(new ArrowKey(-step, 0));
            case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT -> Optional.of(new ArrowKey(step, 0));
            case KeyEvent.VK_UP, KeyEvent.VK_KP_UP -> Optional.of(new ArrowKey(0, -step));
            case KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN -> Optional.of(new ArrowKey(0, step));
            default -> Optional.empty();
        };
    }
}
