package inlay.app.workspace;

/// What painting changes: the active layer's pixels, its mask, or the selection as a quick mask.
public enum PaintTarget {
    CONTENT,
    LAYER_MASK,
    QUICK_MASK
}
