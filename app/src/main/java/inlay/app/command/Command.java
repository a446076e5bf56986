package inlay.app.command;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.KeyStroke;

/// Something the user can do by menu, key or search.
///
/// @param id        stable name for settings and tests, such as `layer.new`
/// @param label     as in the menu, `…` at the end when a dialog follows
/// @param shortcuts the keys that run it, the first one shown in the menu; `ctrl` stands for the platform's menu key
/// @param enabled   asked when a menu opens or a key is pressed
/// @param checked   for a command that switches something: whether it is on now
/// @param caption   the label as things stand now, such as `Undo Brush Stroke`
/// @param run       on the event thread
public record Command(
        String id,
        String label,
        List<KeyStroke> shortcuts,
        BooleanSupplier enabled,
        Optional<BooleanSupplier> checked,
        Supplier<String> caption,
        Runnable run)
        implements MenuEntry {

    public Command {
        shortcuts = List.copyOf(shortcuts);
    }

    /// Always enabled.
    ///
    /// @param shortcut in the form that [KeyStroke#getKeyStroke(String)] reads, such as `ctrl shift N`, several
    ///     separated by commas; empty for none
    public static Command of(String id, String label, String shortcut, Runnable run) {
        return new Command(id, label, Shortcuts.parse(shortcut), () -> true, Optional.empty(), () -> label, run);
    }

    public Command enabledWhen(BooleanSupplier condition) {
        return new Command(id, label, shortcuts, condition, checked, caption, run);
    }

    public Command checkedWhen(BooleanSupplier condition) {
        return new Command(id, label, shortcuts, enabled, Optional.of(condition), caption, run);
    }

    public Command captioned(Supplier<String> text) {
        return new Command(id, label, shortcuts, enabled, checked, text, run);
    }
}
