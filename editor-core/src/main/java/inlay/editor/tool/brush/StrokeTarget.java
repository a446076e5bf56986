package inlay.editor.tool.brush;

import inlay.editor.document.Document;
import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.document.Locks;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.edit.EditException;
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

    /// What painting on a layer's content changes: the pixels of a pixel layer, the mask of a generative one.
    ///
    /// @throws EditException if the layer cannot be painted on, with what to do instead
    static StrokeTarget content(Document document, Optional<LayerId> active, Paint paint) {
        Layer layer = paintable(document, active);
        return switch (layer) {
            case PixelLayer pixels -> {
                if (pixels.props().locks().pixels()) {
                    throw new EditException("The pixels of “" + name(pixels)
                            + "” are locked. Unlock them in the Layers panel to paint on them.");
                }
                yield new Pixels(pixels.id(), paint);
            }
            case GenerativeLayer generative -> mask(document, active, paint);
            case SolidFillLayer fill ->
                throw new EditException("“" + name(fill)
                        + "” is a fill layer and has no pixels to paint on. Paint on its mask, or on a new layer.");
            case GroupLayer group ->
                throw new EditException("“" + name(group)
                        + "” is a group. Choose one of its layers to paint on, or paint on the mask of the group.");
        };
    }

    /// The mask of a layer.
    ///
    /// @throws EditException if there is no such mask, with what to do instead
    static StrokeTarget mask(Document document, Optional<LayerId> active, Paint paint) {
        Layer layer = paintable(document, active);
        if (layer.mask().isEmpty()) {
            throw new EditException(
                    "“" + name(layer) + "” has no mask to paint on. Add one with Layer › Layer Mask › Reveal All.");
        }
        if (layer.props().locks().equals(Locks.ALL)) {
            throw new EditException("“" + name(layer) + "” is locked. Unlock it in the Layers panel.");
        }
        return new MaskOfLayer(layer.id(), paint.coverage());
    }

    /// The quick mask of a document.
    static StrokeTarget quickMask(Paint paint) {
        return new Selection(paint.coverage());
    }

    /// The surface that this target is in a document, as yet untouched.
    ///
    /// @param opacity of the stroke, 0 to 1
    /// @throws EditException if the document has the target no more
    default StrokeSurface on(Document document, float opacity) {
        Optional<Mask> limit = document.selection();
        return switch (this) {
            case Pixels(LayerId id, Paint paint) -> {
                if (!(document.find(id).orElse(null) instanceof PixelLayer layer)) {
                    throw gone();
                }
                PixelPaint arithmetic = PixelPaint.of(paint, layer.props().locks());
                yield new PixelSurface(document, layer, arithmetic, new StrokeAlpha(opacity, limit));
            }
            case MaskOfLayer(LayerId id, int value) -> {
                LayerMask mask = document.find(id).flatMap(Layer::mask).orElseThrow(StrokeTarget::gone);
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

    private static Layer paintable(Document document, Optional<LayerId> active) {
        Layer layer = active.flatMap(document::find)
                .orElseThrow(
                        () -> new EditException("No layer is active. Choose one in the Layers panel to paint on."));
        if (!layer.props().visible()) {
            throw new EditException(
                    "“" + name(layer) + "” is hidden. Show it with the eye in the Layers panel to paint on it.");
        }
        return layer;
    }

    private static EditException gone() {
        return new EditException("What you painted on is not there any more. Nothing was changed.");
    }

    private static String name(Layer layer) {
        return layer.props().name();
    }
}
