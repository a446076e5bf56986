package inlay.app.tools;

import inlay.app.theme.Icon;
import inlay.app.workspace.OpenDocument;
import inlay.editor.edit.Edit;
import inlay.editor.pixels.SurfaceEdits;
import inlay.editor.raster.Rgba16;
import inlay.editor.tool.Pointer;
import inlay.editor.tool.Pointer.Modifier;
import java.awt.Cursor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Fills what looks like the pixel that is clicked on with the foreground colour; on a mask, with its brightness.
final class BucketTool extends ClickTool<WandOptions> {
    BucketTool(Background background) {
        super(background, "Filling…");
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
    public String hint(OpenDocument document) {
        return SurfaceHint.with(document, face().hint());
    }

    @Override
    public WandOptions defaults() {
        return WandOptions.DEFAULTS.withFrom(SampleFrom.CURRENT_LAYER);
    }

    @Override
    public List<ToolOption<WandOptions>> options() {
        return WandOptions.forBucket();
    }

    /// What cannot be filled is said at once, not after looking for similar pixels.
    @Override
    Supplier<Edit> click(Spot spot, ToolContext context) {
        SurfaceEdits surface = new SurfaceEdits(context.document().paintSurface(), spot.active());
        surface.check(spot.document());
        WandOptions options = context.toolbox().options(this);
        Rgba16 color = context.toolbox().foreground();
        return () -> surface.bucket(color, spot.alike(options));
    }

    @Override
    public List<ToolOption<WandOptions>> quickOptions() {
        return WandOptions.forBucket();
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
