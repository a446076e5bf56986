package inlay.app.tools;

import inlay.app.theme.Icon;
import inlay.app.workspace.PaintTarget;
import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.EditTarget;
import inlay.editor.edit.Session;
import inlay.editor.pixels.FillEdits;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Rgba16;
import inlay.editor.select.Combine;
import inlay.editor.select.PixelSource;
import inlay.editor.select.SelectionEdits;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Modifier;
import inlay.editor.tool.brush.Paint;
import java.awt.Cursor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Fills what looks like the pixel that is clicked on with the foreground colour; on a mask, with its brightness.
final class BucketTool extends ClickTool<WandOptions> {
    BucketTool(Background background) {
        super(background);
    }

    @Override
    public ToolFace face() {
        return new ToolFace(
                "bucket",
                "Paint Bucket",
                Icon.BUCKET,
                'G',
                "Click to fill pixels that look alike with the foreground color. Alt picks a color.");
    }

    @Override
    public WandOptions defaults() {
        return WandOptions.DEFAULTS.withFrom(SampleFrom.CURRENT_LAYER);
    }

    @Override
    public List<ToolOption<WandOptions>> options() {
        return WandOptions.forBucket();
    }

    @Override
    Optional<Supplier<Edit>> click(Pointer pointer, ToolContext context) {
        Session session = context.document().session();
        Document document = session.document();
        if (!document.canvas().contains(pointer.column(), pointer.row())) {
            return Optional.empty();
        }
        LayerId active = session.activeLayerId()
                .orElseThrow(
                        () -> new EditException("No layer is active. Choose one in the Layers panel to fill on it."));
        WandOptions options = context.toolbox().options(this);
        PixelSource source = options.from().of(document, session.activeLayerId());
        PaintTarget target = context.document().paintTarget();
        refuseEarly(document, active, target);
        Rgba16 color = context.toolbox().foreground();
        return Optional.of(() -> edit(
                active,
                target,
                color,
                options.wand().select(source, document.canvas(), pointer.column(), pointer.row())));
    }

    /// What cannot be filled is said at once, not after looking for similar pixels.
    private static void refuseEarly(Document document, LayerId active, PaintTarget target) {
        switch (target) {
            case CONTENT -> EditTarget.paintable(document, active);
            case LAYER_MASK -> EditTarget.mask(document, active);
            case QUICK_MASK -> {}
        }
    }

    private static Edit edit(LayerId active, PaintTarget target, Rgba16 color, Mask area) {
        int value = new Paint.Ink(color).coverage();
        return switch (target) {
            case CONTENT -> FillEdits.bucket(active, color, area);
            case LAYER_MASK ->
                Edit.named("Paint Bucket", document -> {
                    Mask limit = Combine.INTERSECT.apply(SelectionEdits.limit(document), area);
                    Document limited = document.withSelection(Optional.of(limit));
                    return FillEdits.fillMask(active, value).apply(limited).withSelection(document.selection());
                });
            case QUICK_MASK ->
                SelectionEdits.select("Paint Bucket", area, value > 32767 ? Combine.ADD : Combine.SUBTRACT);
        };
    }

    @Override
    String waiting() {
        return "Filling…";
    }

    @Override
    public Optional<String> lends(Set<Modifier> held) {
        return held.equals(Set.of(Modifier.ALT)) ? Optional.of("eyedropper") : Optional.empty();
    }

    @Override
    Cursor idleCursor(Pointer pointer, ToolContext context) {
        return Cursors.bucket();
    }
}
