package inlay.app.tools;

import inlay.app.command.Command;
import inlay.app.command.Menu;
import inlay.app.command.MenuEntry;
import inlay.editor.tool.brush.Brush;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The commands that choose tools, colours and the size of the brush.
public final class ToolCommands {
    private final Toolbox toolbox;

    public ToolCommands(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    /// All of them as a menu.
    public Menu menu() {
        List<MenuEntry> entries = new ArrayList<>();
        Optional<ToolSlot.Section> section = Optional.empty();
        for (ToolSlot slot : toolbox.slots()) {
            if (section.isPresent() && section.get() != slot.section()) {
                entries.add(MenuEntry.SEPARATOR);
            }
            section = Optional.of(slot.section());
            entries.addAll(slot(slot));
        }
        entries.add(MenuEntry.SEPARATOR);
        entries.addAll(colors());
        entries.add(MenuEntry.SEPARATOR);
        entries.addAll(brush());
        return Menu.of("Tools", entries.toArray(MenuEntry[]::new));
    }

    /// The letter picks the tool last used of a slot, with Shift the next one.
    private List<Command> slot(ToolSlot slot) {
        String letter = String.valueOf(slot.letter());
        if (slot.tools().size() == 1) {
            return List.of(choosing(slot.tools().getFirst(), letter));
        }
        List<Command> commands = new ArrayList<>();
        for (CanvasTool<?> tool : slot.tools()) {
            commands.add(choosing(tool, ""));
        }
        String id = slot.label().toLowerCase(Locale.ROOT);
        commands.add(Command.of(
                "tool." + id + ".last",
                "Last Used " + slot.label() + " Tool",
                letter,
                () -> toolbox.choose(toolbox.shownIn(slot))));
        commands.add(Command.of(
                "tool." + id + ".next",
                "Next " + slot.label() + " Tool",
                "shift " + letter,
                () -> toolbox.choose(
                        slot.holds(toolbox.chosen()) ? slot.after(toolbox.chosen()) : toolbox.shownIn(slot))));
        return commands;
    }

    private Command choosing(CanvasTool<?> tool, String shortcut) {
        return Command.of("tool." + tool.id(), tool.label() + " Tool", shortcut, () -> toolbox.choose(tool))
                .checkedWhen(() -> toolbox.chosen() == tool);
    }

    private List<Command> colors() {
        return List.of(
                Command.of("color.swap", "Swap Foreground and Background", "X", toolbox::swapColors),
                Command.of("color.defaults", "Default Colors", "D", toolbox::resetColors));
    }

    private List<Command> brush() {
        return List.of(
                brush(
                        "brush.smaller",
                        "Smaller Brush",
                        "OPEN_BRACKET",
                        one -> one.withSize(BrushSteps.below(one.size()))),
                brush(
                        "brush.larger",
                        "Larger Brush",
                        "CLOSE_BRACKET",
                        one -> one.withSize(BrushSteps.above(one.size()))),
                brush(
                        "brush.softer",
                        "Softer Brush",
                        "shift OPEN_BRACKET",
                        one -> one.withHardness(Math.ceil(one.hardness() * 4 - 1.001) / 4)),
                brush(
                        "brush.harder",
                        "Harder Brush",
                        "shift CLOSE_BRACKET",
                        one -> one.withHardness(Math.floor(one.hardness() * 4 + 1.001) / 4)));
    }

    private Command brush(String id, String label, String shortcut, UnaryOperator<Brush> change) {
        return Command.of(id, label, shortcut, () -> chosenBrush()
                        .ifPresent(tool -> toolbox.setOptions(tool, change.apply(toolbox.options(tool)))))
                .enabledWhen(() -> chosenBrush().isPresent());
    }

    private Optional<BrushTool> chosenBrush() {
        return toolbox.chosen() instanceof BrushTool tool ? Optional.of(tool) : Optional.empty();
    }
}
