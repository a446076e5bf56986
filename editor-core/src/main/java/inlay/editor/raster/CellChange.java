package inlay.editor.raster;

/// Makes the new tile of one cell. Called from several threads at once, in no order.
///
/// @param <T> [Tile] or [MaskTile]
@FunctionalInterface
public interface CellChange<T> {
    /// @param cell   the 128 x 128 canvas pixels that the cell covers
    /// @param before the tile that stands there; returning it keeps it shared
    T apply(Region cell, T before);
}
