package inlay.app.shell.menu;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import inlay.app.tools.CanvasTool;
import inlay.app.tools.ToolSlot;
import inlay.app.tools.Toolbox;
import java.util.ArrayList;
import java.util.List;

/// The toolbar's tools and colours as commands, for keys and search; not in the menu bar.
public record ToolMenu(Toolbox toolbox) {
    public Menu menu() {
        List<MenuEntry> entries = new ArrayList<>();
        toolbox.slots().forEach(slot -> {
            if (slot.tools().size() > 1) {
                addShared(slot, entries);
            } else {
                entries.add(choose(slot.tools().getFirst(), String.valueOf(slot.letter())));
            }
        });
        entries.add(MenuEntry.SEPARATOR);
        entries.add(Command.of("tool.defaultColors", "Default Colours", "D", toolbox::resetColors));
        entries.add(Command.of("tool.swapColors", "Swap Foreground and Background", "X", toolbox::swapColors));
        return new Menu("Tools", () -> entries);
    }

    /// The letter picks the tool that the slot shows, with Shift the next one.
    private void addShared(ToolSlot slot, List<MenuEntry> entries) {
        String id = "tool.slot." + slot.letter();
        entries.add(Command.of(
                id,
                slot.label() + " Tool",
                String.valueOf(slot.letter()),
                () -> toolbox.choose(toolbox.shownIn(slot))));
        entries.add(Command.of(
                id + ".next",
                "Next " + slot.label() + " Tool",
                "shift " + slot.letter(),
                () -> toolbox.choose(
                        slot.holds(toolbox.chosen()) ? slot.after(toolbox.chosen()) : toolbox.shownIn(slot))));
        slot.tools().forEach(tool -> entries.add(choose(tool, "")));
    }

    private Command choose(CanvasTool<?> tool, String shortcut) {
        return Command.of(
                        "tool." + tool.face().id(), tool.face().label() + " Tool", shortcut, () -> toolbox.choose(tool))
                .checkedWhen(() -> toolbox.chosen() == tool);
    }
}
