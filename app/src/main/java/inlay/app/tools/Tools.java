package inlay.app.tools;

import inlay.app.tools.ToolSlot.Section;
import java.util.List;

/// The tools there are: the one list that toolbar, keyboard and search read.
public final class Tools {
    private Tools() {}

    /// Fresh tools in the toolbar's order.
    public static List<ToolSlot> slots() {
        return List.of(
                ToolSlot.of(Section.PAINT, "Brush", BrushTool.brush()),
                ToolSlot.of(Section.PAINT, "Eraser", BrushTool.eraser()),
                ToolSlot.of(Section.VIEW, "Hand", new HandTool()));
    }
}
