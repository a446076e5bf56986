package inlay.editor.document;

import inlay.editor.raster.Mask;

/// A mask on a layer.
///
/// @param enabled whether it acts
/// @param linked  whether it moves with the layer's content
public record LayerMask(Mask mask, boolean enabled, boolean linked) {
    public static LayerMask of(Mask mask) {
        return new LayerMask(mask, true, true);
    }

    public LayerMask withMask(Mask value) {
        return new LayerMask(value, enabled, linked);
    }

    public LayerMask withEnabled(boolean value) {
        return new LayerMask(mask, value, linked);
    }

    public LayerMask withLinked(boolean value) {
        return new LayerMask(mask, enabled, value);
    }
}
