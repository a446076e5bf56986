package inlay.editor.select;

/// How a selection's border treats the pixels that it cuts through.
public enum EdgeStyle {
    /// Covered in proportion to the part of the pixel that is inside.
    ANTI_ALIASED,
    /// Covered wholly if at least half of the pixel is inside, else not at all.
    HARD
}
