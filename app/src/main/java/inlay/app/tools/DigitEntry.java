package inlay.app.tools;

import java.awt.event.KeyEvent;

/// Number keys as percent: one digit is tens (0 is 100 %), two digits typed quickly are the exact value.
final class DigitEntry {
    /// Milliseconds within which a second digit belongs to the first.
    private static final long QUICK = 600;

    private int first = -1;
    private long typedAt;

    /// The digit of a key, also on the number pad; -1 for any other key.
    static int digit(KeyEvent event) {
        int code = event.getKeyCode();
        if (code >= KeyEvent.VK_0 && code <= KeyEvent.VK_9) {
            return code - KeyEvent.VK_0;
        }
        return code >= KeyEvent.VK_NUMPAD0 && code <= KeyEvent.VK_NUMPAD9 ? code - KeyEvent.VK_NUMPAD0 : -1;
    }

    /// @param digit 0 to 9
    /// @param when  in milliseconds on any steady clock
    /// @return percent, 0 to 100
    int typed(int digit, long when) {
        if (first >= 0 && when - typedAt <= QUICK) {
            int exact = first * 10 + digit;
            first = -1;
            return exact;
        }
        first = digit;
        typedAt = when;
        return digit == 0 ? 100 : digit * 10;
    }
}
