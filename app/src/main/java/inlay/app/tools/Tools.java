package inlay.app.tools;

import inlay.app.tools.ToolSlot.Section;
import java.util.List;

/// The tools there are: the one list that toolbar, keyboard and search read.
public final class Tools {
    private Tools() {}

    /// Fresh tools in the toolbar's order.
    ///
    /// @param expander has pictures continued
    public static List<ToolSlot> slots(Expander expander) {
        return slots(Background.threads(), expander);
    }

    /// @param background where the tools that look at every pixel work
    static List<ToolSlot> slots(Background background, Expander expander) {
        return List.of(
                ToolSlot.of(Section.SELECT, "Move", new MoveTool()),
                ToolSlot.of(Section.SELECT, "Marquee", MarqueeTool.rectangle(), MarqueeTool.ellipse()),
                ToolSlot.of(Section.SELECT, "Lasso", new LassoTool(), new PolygonLassoTool()),
                ToolSlot.of(Section.SELECT, "Wand", new MagicWandTool(background), new ColorRangeTool(background)),
                ToolSlot.of(Section.SELECT, "Crop", new CropTool(), new ExpandTool(expander)),
                ToolSlot.of(Section.PAINT, "Brush", BrushTool.brush()),
                ToolSlot.of(Section.PAINT, "Eraser", BrushTool.eraser()),
                ToolSlot.of(Section.PAINT, "Paint Bucket", new BucketTool(background)),
                ToolSlot.of(Section.VIEW, "Eyedropper", new EyedropperTool()),
                ToolSlot.of(Section.VIEW, "Hand", new HandTool()),
                ToolSlot.of(Section.VIEW, "Zoom", new ZoomTool()));
    }
}
