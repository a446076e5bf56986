package inlay.editor.raster;

import java.util.function.Function;

/// What a [GridEditor] has to know of a type of tile.
///
/// @param planes of 128 x 128 samples in one tile, one after the other
/// @param copy   a tile's samples in a fresh array
/// @param wrap   takes ownership of such an array
/// @param <T>    the tile type
record TileKind<T>(int planes, Function<T, short[]> copy, Function<short[], T> wrap) {
    static final TileKind<Tile> PIXELS = new TileKind<>(Tile.PLANES, Tile::copyPlanes, Tile::of);
    static final TileKind<MaskTile> COVERAGE = new TileKind<>(1, MaskTile::copySamples, MaskTile::of);
}
