package inlay.editor.tool.brush;

import inlay.editor.document.Document;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.EditException;
import inlay.editor.edit.EditTarget;
import inlay.editor.edit.PaintSurface;
import inlay.editor.raster.Mask;
import java.util.Optional;

/// What a stroke is painted on.
public sealed interface StrokeTarget {
    /// A layer's pixels.
    record Pixels(LayerId layer, Paint paint) implements StrokeTarget {}

    /// A layer's mask.
    ///
    /// @param value coverage to paint with, 0 to 65535
    record MaskOfLayer(LayerId layer, int value) implements StrokeTarget {}

    /// The selection, as a quick mask.
    ///
    /// @param value coverage to paint with, 0 to 65535
    record Selection(int value) implements StrokeTarget {}

    /// The target on a surface.
    ///
    /// @throws EditException if nothing can be painted there, with what to do instead
    static StrokeTarget on(PaintSurface surface, Document document, Optional<LayerId> active, Paint paint) {
        return switch (surface) {
            case SELECTION -> quickMask(paint);
            case MASK -> mask(document, active, paint);
            case PIXELS, NONE ->
                new Pixels(EditTarget.paintable(document, chosen(active)).id(), paint);
        };
    }

    /// The mask of a layer.
    ///
    /// @throws EditException if there is no such mask, with what to do instead
    static StrokeTarget mask(Document document, Optional<LayerId> active, Paint paint) {
        LayerId id = chosen(active);
        EditTarget.mask(document, id);
        if (!EditTarget.layer(document, id).props().visible()) {
            throw new EditException(EditTarget.called(EditTarget.layer(document, id)) + " is hidden. Show it first.");
        }
        EditTarget.removable(document, id);
        return new MaskOfLayer(id, paint.coverage());
    }

    /// The quick mask of a document.
    static StrokeTarget quickMask(Paint paint) {
        return new Selection(paint.coverage());
    }

    /// The surface that this target is in a document, as yet untouched.
    ///
    /// @param opacity of the stroke, 0 to 1
    /// @throws EditException if the document has the target no more, or locks it
    default StrokeSurface on(Document document, float opacity) {
        Optional<Mask> limit = document.selection();
        return switch (this) {
            case Pixels(LayerId id, Paint paint) -> {
                PixelLayer layer = EditTarget.paintable(document, id);
                PixelPaint arithmetic = PixelPaint.of(paint, EditTarget.locks(document, id));
                yield new PixelSurface(document, layer, arithmetic, new StrokeAlpha(opacity, limit));
            }
            case MaskOfLayer(LayerId id, int value) -> {
                LayerMask mask = EditTarget.mask(document, id);
                yield new MaskSurface(
                        document,
                        mask.mask(),
                        value,
                        new StrokeAlpha(opacity, limit),
                        painted -> document.withTree(document.tree()
                                .replace(id, layer -> layer.withMask(Optional.of(mask.withMask(painted))))));
            }
            case Selection(int value) ->
                new MaskSurface(
                        document,
                        document.selection().orElseGet(() -> Mask.of(document.canvas())),
                        value,
                        new StrokeAlpha(opacity, Optional.empty()),
                        painted -> document.withSelection(Optional.of(painted)));
        };
    }

    private static LayerId chosen(Optional<LayerId> active) {
        return active.orElseThrow(
                () -> new EditException("No layer is active. Choose one in the Layers panel to paint on."));
    }
}
