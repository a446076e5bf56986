package inlay.app.tools;

import inlay.app.theme.Icon;
import inlay.app.tools.Pending.Outcome;
import inlay.editor.raster.Region;
import inlay.editor.tool.FrameDrawing.Extent;
import java.awt.Graphics2D;
import java.util.List;

/// Continues the picture beyond its canvas, as far as the edges are dragged outwards: Enter has the new area generated,
/// Escape goes back to the tool before.
final class ExpandTool extends FrameTool<ExpandTool.Options> {
    /// @param upright whether the ratio is turned round
    record Options(FrameRatio ratio, boolean upright) implements FrameOptions {
        Options withRatio(FrameRatio value) {
            return new Options(value, upright);
        }

        Options withUpright(boolean value) {
            return new Options(ratio, value);
        }
    }

    private final Expander expander;

    ExpandTool(Expander expander) {
        super(Extent.WHOLE_CANVAS);
        this.expander = expander;
    }

    @Override
    public ToolFace face() {
        return new ToolFace(
                "expand",
                "Generative Expand",
                Icon.EXPAND_CANVAS,
                'C',
                "Drag the edges outwards. Enter fills the new area, Escape leaves. Alt moves both sides, Shift keeps the"
                        + " proportions.");
    }

    @Override
    public Options defaults() {
        return new Options(FrameRatio.FREE, false);
    }

    @Override
    public List<ToolOption<Options>> options() {
        return FrameOptions.proportions(Options::withRatio, Options::withUpright);
    }

    @Override
    Options turned(Options options) {
        return options.withUpright(!options.upright());
    }

    @Override
    Pending pending(Region canvas, Region frame) {
        String summary = canvas.equals(frame)
                ? "Drag an edge outwards"
                : canvas.width() + " × " + canvas.height() + " → " + frame.width() + " × " + frame.height() + " px";
        return new Pending("Expand", Outcome.GENERATION, summary, !canvas.equals(frame));
    }

    @Override
    void apply(Region canvas, Region frame, ToolContext context) {
        expander.expand(
                context.document().session(),
                canvas.x() - frame.x(),
                canvas.y() - frame.y(),
                frame.right() - canvas.right(),
                frame.bottom() - canvas.bottom());
        context.toolbox().chooseBefore();
    }

    /// Escape has something to end as long as this tool is in hand: the tool itself.
    @Override
    public boolean isBusy() {
        return true;
    }

    @Override
    public boolean isPassing() {
        return true;
    }

    @Override
    public void dismiss(ToolContext context) {
        cancel(context);
        context.toolbox().chooseBefore();
    }

    @Override
    public void putAway(ToolContext context) {
        cancel(context);
    }

    @Override
    void paintInside(Graphics2D graphics, FrameOverlay overlay, ToolContext context) {
        overlay.paintNewArea(graphics);
    }
}
