package inlay.editor.edit;

import inlay.editor.document.GenerativeLayer;
import inlay.editor.document.GroupLayer;
import inlay.editor.document.Layer;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;

/// What painting changes. This is the one rule for it: brush, bucket, fills, thumbnails and hints all ask here.
public enum PaintSurface {
    /// The layer's own pixels.
    PIXELS,
    /// The layer's mask.
    MASK,
    /// The selection, as a quick mask.
    SELECTION,
    /// Nothing can be painted.
    NONE;

    /// What painting on a layer changes as long as nobody chose its mask: the pixels that the user made, else the mask
    /// that shapes what the layer shows.
    public static PaintSurface of(Layer layer) {
        return switch (layer) {
            case PixelLayer pixels -> PIXELS;
            case GenerativeLayer generated -> MASK;
            case SolidFillLayer fill -> fill.mask().isPresent() ? MASK : NONE;
            case GroupLayer group -> group.mask().isPresent() ? MASK : NONE;
        };
    }
}
