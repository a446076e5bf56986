package inlay.editor.raster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Writes a new grid of tiles beside the one it started from: what [Raster.Editor] and [Mask.Editor] share. A cell is
/// copied when it is first written to, and may be written until the commit. Confined to one thread.
///
/// @param <T> the tile type
final class GridEditor<T> {
    private final int originX;
    private final int originY;
    private final TileKind<T> kind;
    private final TileGrid.Builder<T> grid;
    private final Map<Long, short[]> drafts = new HashMap<>();
    private boolean committed;

    /// @param originX canvas column of the left edge of tile column 0
    /// @param originY canvas row of the top edge of tile row 0
    GridEditor(int originX, int originY, TileGrid<T> base, TileKind<T> kind) {
        this.originX = originX;
        this.originY = originY;
        this.kind = kind;
        this.grid = base.builder();
    }

    int originX() {
        return originX;
    }

    int originY() {
        return originY;
    }

    /// The samples of one cell for reading and writing until the commit.
    short[] samples(int column, int row) {
        requireOpen();
        return drafts.computeIfAbsent(key(column, row), cell -> kind.copy().apply(grid.at(column, row)));
    }

    /// Replaces a whole cell.
    void put(int column, int row, T tile) {
        requireOpen();
        drafts.remove(key(column, row));
        grid.set(column, row, tile);
    }

    /// Makes room for an area at once, which is quicker than growing cell by cell when most of it will be stored.
    void reserve(Region area) {
        requireOpen();
        if (!area.isEmpty()) {
            grid.reserve(TileWalk.cells(area, originX, originY));
        }
    }

    /// Copies planes of an area's size in, one after the other as in a tile.
    void write(Region area, short[] block) {
        requireOpen();
        TileWalk.over(area, originX, originY, (column, row, part) -> {
            boolean whole = isWhole(part);
            short[] samples = whole ? new short[kind.planes() * Tile.AREA] : samples(column, row);
            int from = (part.y() - area.y()) * area.width() + part.x() - area.x();
            int to = indexOf(part);
            for (int plane = 0; plane < kind.planes(); plane++) {
                for (int line = 0; line < part.height(); line++) {
                    System.arraycopy(
                            block,
                            plane * area.width() * area.height() + line * area.width() + from,
                            samples,
                            plane * Tile.AREA + line * Tile.SIZE + to,
                            part.width());
                }
            }
            if (whole) {
                put(column, row, kind.wrap().apply(samples));
            }
        });
    }

    /// Sets every pixel of an area to the same values.
    ///
    /// @param solid  for cells that are filled as a whole
    /// @param values one for each plane, 0 to 65535
    void fill(Region area, T solid, int... values) {
        requireOpen();
        TileWalk.over(area, originX, originY, (column, row, part) -> {
            if (isWhole(part)) {
                put(column, row, solid);
                return;
            }
            short[] samples = samples(column, row);
            int to = indexOf(part);
            for (int plane = 0; plane < kind.planes(); plane++) {
                for (int line = 0; line < part.height(); line++) {
                    int at = plane * Tile.AREA + line * Tile.SIZE + to;
                    Arrays.fill(samples, at, at + part.width(), (short) values[plane]);
                }
            }
        });
    }

    /// Ends the editing; the grid made shares every tile that was not written.
    TileGrid<T> commit() {
        requireOpen();
        committed = true;
        drafts.forEach((cell, samples) ->
                grid.set((int) (cell >> 32), cell.intValue(), kind.wrap().apply(samples)));
        return grid.build();
    }

    private void requireOpen() {
        if (committed) {
            throw new IllegalStateException("this editor was committed; take a new one");
        }
    }

    /// Where a part of a cell begins in each of the cell's planes.
    private int indexOf(Region part) {
        return (part.y() - originY & Tile.SIZE - 1) * Tile.SIZE + (part.x() - originX & Tile.SIZE - 1);
    }

    private static boolean isWhole(Region part) {
        return part.width() == Tile.SIZE && part.height() == Tile.SIZE;
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xFFFFFFFFL;
    }
}
