package inlay.app.tools;

import java.util.List;

/// A place in the toolbar: one tool, or several related ones that share the place behind a flyout.
///
/// @param section slots of one section stand together, with a line between sections
/// @param label   what the tools have in common, such as `Marquee`
/// @param tools   at least one, all with the same letter
public record ToolSlot(Section section, String label, List<CanvasTool<?>> tools) {
    /// The parts of the toolbar, top to bottom.
    public enum Section {
        SELECT,
        PAINT,
        VIEW
    }

    public ToolSlot {
        tools = List.copyOf(tools);
        if (tools.isEmpty()) {
            throw new IllegalArgumentException("a slot without a tool");
        }
    }

    static ToolSlot of(Section section, String label, CanvasTool<?>... tools) {
        return new ToolSlot(section, label, List.of(tools));
    }

    public char letter() {
        return tools.getFirst().face().letter();
    }

    public boolean holds(CanvasTool<?> tool) {
        return tools.contains(tool);
    }

    /// The tool after a given one, the first after the last.
    public CanvasTool<?> after(CanvasTool<?> tool) {
        return tools.get((tools.indexOf(tool) + 1) % tools.size());
    }
}
