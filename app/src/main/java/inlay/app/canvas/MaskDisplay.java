package inlay.app.canvas;

import inlay.app.canvas.picture.Tint;
import inlay.app.theme.ThemeColor;
import inlay.app.workspace.OpenDocument;
import inlay.app.workspace.PaintTarget;
import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerMask;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Region;
import java.util.Optional;

/// How a document's masks are shown over its picture: the selection by its border, the quick mask and the layer's
/// mask as a colour.
final class MaskDisplay {
    private MaskDisplay() {}

    /// The selection whose border shows; none while it is painted as a quick mask.
    static Optional<Mask> outlined(OpenDocument document, ViewOptions options) {
        boolean shown = options.shows(ViewOptions.Item.EXTRAS) && document.paintTarget() != PaintTarget.QUICK_MASK;
        return shown ? document.session().shown().selection() : Optional.empty();
    }

    /// The mask that shows as a colour where it covers nothing.
    static Optional<Tint> tint(OpenDocument document, ViewOptions options) {
        Document shown = document.session().shown();
        Optional<Mask> mask = document.paintTarget() == PaintTarget.QUICK_MASK
                ? shown.selection()
                : options.shows(ViewOptions.Item.LAYER_MASK)
                        ? document.session()
                                .activeLayerId()
                                .flatMap(shown::find)
                                .flatMap(Layer::mask)
                                .map(LayerMask::mask)
                        : Optional.empty();
        return mask.map(
                covering -> new Tint(covering, ThemeColor.QUICK_MASK.color().getRGB()));
    }

    /// Where two tints differ, in canvas pixels.
    static Region difference(Optional<Tint> before, Optional<Tint> after, Region canvas) {
        if (before.isPresent()
                && after.isPresent()
                && before.get().argb() == after.get().argb()) {
            return after.get().mask().changedSince(before.get().mask(), canvas).intersect(canvas);
        }
        return before.isEmpty() && after.isEmpty() ? Region.EMPTY : canvas;
    }
}
