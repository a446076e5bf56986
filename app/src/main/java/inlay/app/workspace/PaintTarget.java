package inlay.app.workspace;

/// What the user chose to paint on: what the active layer shows, its mask, or the selection as a quick mask. What that
/// means for a kind of layer is said by [OpenDocument#paintSurface()].
public enum PaintTarget {
    CONTENT,
    LAYER_MASK,
    QUICK_MASK
}
