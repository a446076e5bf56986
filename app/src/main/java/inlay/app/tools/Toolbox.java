package inlay.app.tools;

import inlay.editor.raster.Rgba16;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// What is in the user's hand: the active tool, every tool's options, foreground and background colour. One for all
/// documents; for the event thread.
///
/// The chosen tool is the one picked from the toolbar. While a key holds another one (Space the hand, Alt the
/// eyedropper), that one is borrowed: it is active, and giving it back returns to the chosen one.
public final class Toolbox {
    /// Hears of changes; each call comes after the change.
    public interface Listener {
        /// Another tool is active, borrowed or chosen.
        default void toolChanged(CanvasTool<?> active) {}

        default void optionsChanged(CanvasTool<?> tool) {}

        default void colorsChanged() {}

        /// What waits for the user's word on a canvas became another.
        default void pendingChanged() {}
    }

    private final List<ToolSlot> slots;
    private final ToolMemory memory;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Map<CanvasTool<?>, Record> options = new HashMap<>();
    private final Map<ToolSlot, CanvasTool<?>> shownInSlot = new HashMap<>();
    private CanvasTool<?> chosen;
    private CanvasTool<?> chosenBefore;
    private Optional<CanvasTool<?>> borrowed = Optional.empty();
    private Rgba16 foreground = Rgba16.BLACK;
    private Rgba16 background = Rgba16.WHITE;

    /// @param slots  as in [Tools#slots(Expander)]; at least one
    /// @param memory what is remembered is read here at once, and written with every change
    public Toolbox(List<ToolSlot> slots, ToolMemory memory) {
        this.slots = List.copyOf(slots);
        this.memory = memory;
        for (ToolSlot slot : slots) {
            shownInSlot.put(slot, slot.tools().getFirst());
            slot.tools().forEach(tool -> options.put(tool, remembered(tool)));
            memory.get(slotKey(slot))
                    .flatMap(this::find)
                    .filter(slot::holds)
                    .ifPresent(tool -> shownInSlot.put(slot, tool));
        }
        this.chosen = memory.get("tool")
                .flatMap(this::find)
                .orElse(slots.getFirst().tools().getFirst());
        this.chosenBefore = slots.getFirst().tools().getFirst();
        this.foreground = rememberedColor("foreground", Rgba16.BLACK);
        this.background = rememberedColor("background", Rgba16.WHITE);
    }

    public List<ToolSlot> slots() {
        return slots;
    }

    /// A tool by its id.
    public Optional<CanvasTool<?>> find(String id) {
        for (ToolSlot slot : slots) {
            for (CanvasTool<?> tool : slot.tools()) {
                if (tool.id().equals(id)) {
                    return Optional.of(tool);
                }
            }
        }
        return Optional.empty();
    }

    /// The tool that the next press of the pointer goes to.
    public CanvasTool<?> active() {
        return borrowed.isPresent() ? borrowed.get() : chosen;
    }

    /// The tool picked from the toolbar, active or waiting for a borrowed one to be given back.
    public CanvasTool<?> chosen() {
        return chosen;
    }

    /// Goes back to the tool that was chosen before this one.
    public void chooseBefore() {
        choose(chosenBefore);
    }

    /// Picks a tool; a borrowed one is given back.
    public void choose(CanvasTool<?> tool) {
        CanvasTool<?> before = active();
        borrowed = Optional.empty();
        if (tool != chosen && !chosen.isPassing()) {
            chosenBefore = chosen;
        }
        chosen = tool;
        if (!tool.isPassing()) {
            remember(tool);
        }
        announceTool(before);
    }

    private void remember(CanvasTool<?> tool) {
        memory.put("tool", tool.id());
        slotOf(tool).ifPresent(slot -> {
            shownInSlot.put(slot, tool);
            memory.put(slotKey(slot), tool.id());
        });
    }

    /// Makes a tool active until [#giveBack()].
    public void borrow(CanvasTool<?> tool) {
        CanvasTool<?> before = active();
        borrowed = Optional.of(tool);
        announceTool(before);
    }

    public void giveBack() {
        CanvasTool<?> before = active();
        borrowed = Optional.empty();
        announceTool(before);
    }

    public boolean isBorrowing() {
        return borrowed.isPresent();
    }

    /// The tool that a slot stands for: the last one chosen from it.
    public CanvasTool<?> shownIn(ToolSlot slot) {
        return shownInSlot.getOrDefault(slot, slot.tools().getFirst());
    }

    public Optional<ToolSlot> slotOf(CanvasTool<?> tool) {
        return slots.stream().filter(slot -> slot.holds(tool)).findFirst();
    }

    @SuppressWarnings("unchecked") // setOptions puts nothing else under a tool
    public <O extends Record> O options(CanvasTool<O> tool) {
        return (O) options.computeIfAbsent(tool, CanvasTool::defaults);
    }

    public <O extends Record> void setOptions(CanvasTool<O> tool, O value) {
        if (!value.equals(options.put(tool, value))) {
            for (ToolOption<O> option : tool.options()) {
                memory.put(optionKey(tool, option), option.text(value));
            }
            listeners.forEach(listener -> listener.optionsChanged(tool));
        }
    }

    public Rgba16 foreground() {
        return foreground;
    }

    public Rgba16 background() {
        return background;
    }

    public void setForeground(Rgba16 color) {
        setColors(color, background);
    }

    public void setBackground(Rgba16 color) {
        setColors(foreground, color);
    }

    /// Foreground becomes background and the other way round.
    public void swapColors() {
        setColors(background, foreground);
    }

    /// Black on white.
    public void resetColors() {
        setColors(Rgba16.BLACK, Rgba16.WHITE);
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /// Tells whoever shows it that something else waits for the user's word, or waits no more.
    void announcePending() {
        listeners.forEach(Listener::pendingChanged);
    }

    private void setColors(Rgba16 newForeground, Rgba16 newBackground) {
        if (newForeground.equals(foreground) && newBackground.equals(background)) {
            return;
        }
        foreground = newForeground;
        background = newBackground;
        memory.put("foreground", ColorText.write(foreground));
        memory.put("background", ColorText.write(background));
        listeners.forEach(Listener::colorsChanged);
    }

    private void announceTool(CanvasTool<?> before) {
        CanvasTool<?> now = active();
        if (now != before) {
            listeners.forEach(listener -> listener.toolChanged(now));
        }
    }

    private <O extends Record> O remembered(CanvasTool<O> tool) {
        O value = tool.defaults();
        for (ToolOption<O> option : tool.options()) {
            Optional<String> text = memory.get(optionKey(tool, option));
            value = text.isPresent() ? option.withText(value, text.get()) : value;
        }
        return value;
    }

    private Rgba16 rememberedColor(String key, Rgba16 otherwise) {
        return memory.get(key).flatMap(ColorText::read).orElse(otherwise);
    }

    private static String optionKey(CanvasTool<?> tool, ToolOption<?> option) {
        return tool.id() + "." + option.id();
    }

    private static String slotKey(ToolSlot slot) {
        return "slot." + slot.tools().getFirst().id();
    }
}
