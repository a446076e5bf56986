package inlay.app.tools;

import java.util.List;

/// The tools there are: the one list that toolbar, keyboard and search read.
public final class Tools {
    private Tools() {}

    /// Fresh tools in the toolbar's order.
    public static List<ToolSlot> slots() {
        return List.of(ToolSlot.of(ToolSlot.Section.VIEW, new HandTool()));
    }
}
