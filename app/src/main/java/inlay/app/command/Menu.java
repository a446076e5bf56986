package inlay.app.command;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A menu or submenu as a value.
///
/// @param entries asked each time the menu opens
public record Menu(String label, Supplier<List<MenuEntry>> entries) implements MenuEntry {
    /// A menu that is always the same.
    public static Menu of(String label, MenuEntry... entries) {
        List<MenuEntry> fixed = List.of(entries);
        return new Menu(label, () -> fixed);
    }

    /// Every command in it, those of submenus included.
    public Stream<Command> commands() {
        return entries.get().stream().flatMap(entry -> switch (entry) {
            case Command command -> Stream.of(command);
            case Menu menu -> menu.commands();
            case Separator separator -> Stream.empty();
        });
    }
}
