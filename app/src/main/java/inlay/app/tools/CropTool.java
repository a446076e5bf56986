package inlay.app.tools;

import inlay.app.theme.Icon;
import inlay.app.tools.Pending.Outcome;
import inlay.app.tools.ToolOption.Choice;
import inlay.app.tools.ToolOption.Toggle;
import inlay.editor.document.Document;
import inlay.editor.geometry.CanvasEdits;
import inlay.editor.raster.Region;
import inlay.editor.tool.FrameDrawing.Extent;
import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;

/// Makes part of the canvas, or more than it, the canvas: Enter or a double click crops, Escape goes back to the whole.
/// O goes through the guides.
final class CropTool extends FrameTool<CropOptions> {
    CropTool() {
        super(Extent.ANY);
    }

    @Override
    public ToolFace face() {
        return new ToolFace(
                "crop",
                "Crop",
                Icon.CROP,
                'C',
                "Drag a frame or its handles. Enter crops, Escape starts over. Shift keeps the proportions, X turns them"
                        + " round, O changes the guides.");
    }

    @Override
    public CropOptions defaults() {
        return CropOptions.DEFAULTS;
    }

    @Override
    public List<ToolOption<CropOptions>> options() {
        List<ToolOption<CropOptions>> options =
                new ArrayList<>(FrameOptions.proportions(CropOptions::withRatio, CropOptions::withUpright));
        options.add(Choice.list(
                "guide",
                "Guides",
                "Lines inside the frame to compose by (O)",
                CropGuide.class,
                CropGuide::label,
                CropOptions::guide,
                CropOptions::withGuide));
        options.add(new Toggle<>(
                "delete",
                "Delete cropped pixels",
                "Without it, layers keep what lies beyond the canvas",
                CropOptions::deleting,
                CropOptions::withDeleting));
        return options;
    }

    /// What is selected, if anything is.
    @Override
    Region start(Document document) {
        return document.selection()
                .map(selection -> selection.bounds().intersect(document.canvas()))
                .filter(selected -> !selected.isEmpty())
                .orElse(document.canvas());
    }

    @Override
    CropOptions turned(CropOptions options) {
        return options.withUpright(!options.upright());
    }

    @Override
    public boolean keyPressed(KeyEvent event, ToolContext context) {
        if (event.getKeyCode() == KeyEvent.VK_O && event.getModifiersEx() == 0) {
            CropOptions options = context.toolbox().options(this);
            context.toolbox().setOptions(this, options.withGuide(options.guide().next()));
            return true;
        }
        return super.keyPressed(event, context);
    }

    @Override
    Pending pending(Region canvas, Region frame) {
        return new Pending("Crop", Outcome.EDIT, frame.width() + " × " + frame.height() + " px", !canvas.equals(frame));
    }

    @Override
    void apply(Region canvas, Region frame, ToolContext context) {
        boolean deleting = context.toolbox().options(this).deleting();
        context.document().session().apply(deleting ? CanvasEdits.cropDeleting(frame) : CanvasEdits.cropKeeping(frame));
    }

    @Override
    void paintInside(Graphics2D graphics, FrameOverlay overlay, ToolContext context) {
        overlay.paintShield(graphics);
        overlay.paintNewArea(graphics);
        overlay.paintGuide(graphics, context.toolbox().options(this).guide());
    }
}
