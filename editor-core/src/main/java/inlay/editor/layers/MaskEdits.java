package inlay.editor.layers;

import inlay.editor.document.Document;
import inlay.editor.document.Layer;
import inlay.editor.document.LayerId;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.EditTarget;
import inlay.editor.pixels.TileMix;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.select.Inverse;
import inlay.editor.select.SelectionEdits;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Edits of layer masks as a whole.
public final class MaskEdits {
    private MaskEdits() {}

    /// A mask that hides nothing yet.
    public static Edit revealAll(LayerId id) {
        return Edit.named("Add Layer Mask", document -> added(document, id, Mask.ALL));
    }

    /// A mask that hides everything.
    public static Edit hideAll(LayerId id) {
        return Edit.named("Add Layer Mask", document -> added(document, id, Mask.NONE));
    }

    /// A mask that shows what is selected; drops the selection.
    public static Edit revealSelection(LayerId id) {
        return addSelection(id, UnaryOperator.identity());
    }

    /// A mask that hides what is selected; drops the selection.
    public static Edit hideSelection(LayerId id) {
        return addSelection(id, Inverse::of);
    }

    /// Puts a mask in the place of the layer's own, if it has one; keeps whether that was enabled and linked.
    public static Edit replace(String label, LayerId id, Mask mask) {
        return Edit.named(label, document -> {
            Layer layer = EditTarget.layer(document, id);
            LayerMask changed = layer.mask().map(own -> own.withMask(mask)).orElseGet(() -> LayerMask.of(mask));
            return with(document, id, Optional.of(changed));
        });
    }

    /// Makes what the mask hides transparent and removes the mask. Pixel layers only.
    public static Edit apply(LayerId id) {
        return Edit.named("Apply Layer Mask", document -> {
            Mask mask = EditTarget.mask(document, id).mask();
            PixelLayer layer = EditTarget.erasable(document, id);
            PixelLayer applied = layer.withPixels(applied(layer.pixels(), mask)).withMask(Optional.empty());
            return document.withTree(document.tree().replace(id, found -> applied));
        });
    }

    public static Edit delete(LayerId id) {
        return Edit.named("Delete Layer Mask", document -> {
            EditTarget.mask(document, id);
            return with(document, id, Optional.empty());
        });
    }

    public static Edit enabled(LayerId id, boolean enabled) {
        return change(
                enabled ? "Enable Layer Mask" : "Disable Layer Mask",
                id,
                mask -> mask.enabled() == enabled ? mask : mask.withEnabled(enabled));
    }

    public static Edit linked(LayerId id, boolean linked) {
        return change(
                linked ? "Link Layer Mask" : "Unlink Layer Mask",
                id,
                mask -> mask.linked() == linked ? mask : mask.withLinked(linked));
    }

    public static Edit invert(LayerId id) {
        return change("Invert", id, mask -> mask.withMask(Inverse.of(mask.mask())));
    }

    /// The pixels with their alpha limited by a mask.
    static Raster applied(Raster pixels, Mask mask) {
        return pixels.rewrite(pixels.extent(), (cell, before) -> TileMix.keep(before, mask.window(cell.x(), cell.y())));
    }

    private static Edit addSelection(LayerId id, UnaryOperator<Mask> shape) {
        return Edit.named(
                "Add Layer Mask", document -> added(document, id, shape.apply(SelectionEdits.required(document)))
                        .withSelection(Optional.empty()));
    }

    private static Document added(Document document, LayerId id, Mask mask) {
        Layer layer = EditTarget.layer(document, id);
        if (layer.mask().isPresent()) {
            throw new EditException(
                    EditTarget.called(layer) + " has a mask already. Edit that one, or delete it first.");
        }
        return with(document, id, Optional.of(LayerMask.of(mask)));
    }

    private static Edit change(String label, LayerId id, UnaryOperator<LayerMask> change) {
        return Edit.named(label, document -> {
            LayerMask mask = EditTarget.mask(document, id);
            LayerMask changed = change.apply(mask);
            return changed == mask ? document : with(document, id, Optional.of(changed));
        });
    }

    private static Document with(Document document, LayerId id, Optional<LayerMask> mask) {
        return document.withTree(document.tree().replace(id, layer -> layer.withMask(mask)));
    }
}
