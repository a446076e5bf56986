package inlay.editor.raster;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// An immutable rectangle of tiles in an otherwise empty plane; the bookkeeping that [Raster] and [Mask] share.
///
/// Grid coordinates count tiles. Places outside the stored rectangle hold `blank`.
///
/// @param <T> the tile type
final class TileGrid<T> {
    private final T blank;
    private final Region cells;
    private final Object[] tiles;

    private TileGrid(T blank, Region cells, Object[] tiles) {
        this.blank = blank;
        this.cells = cells;
        this.tiles = tiles;
    }

    static <T> TileGrid<T> empty(T blank) {
        return new TileGrid<>(blank, Region.EMPTY, new Object[0]);
    }

    T blank() {
        return blank;
    }

    /// The stored rectangle, in tiles.
    Region cells() {
        return cells;
    }

    @SuppressWarnings("unchecked")
    T at(int column, int row) {
        return cells.contains(column, row) ? (T) tiles[(row - cells.y()) * cells.width() + column - cells.x()] : blank;
    }

    /// The tiles that are not blank, each as often as it stands in the grid.
    @SuppressWarnings("unchecked")
    void forEach(Consumer<T> visitor) {
        for (Object tile : tiles) {
            if (tile != blank) {
                visitor.accept((T) tile);
            }
        }
    }

    /// The smallest rectangle of cells for which `wanted(this tile, other tile)` holds, over both grids.
    Region where(TileGrid<T> other, BiPredicate<T, T> wanted) {
        return where(other, cells.union(other.cells), wanted);
    }

    private Region where(TileGrid<T> other, Region all, BiPredicate<T, T> wanted) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int row = all.y(); row < all.bottom(); row++) {
            for (int column = all.x(); column < all.right(); column++) {
                if (wanted.test(at(column, row), other.at(column, row))) {
                    left = Math.min(left, column);
                    top = Math.min(top, row);
                    right = Math.max(right, column + 1);
                    bottom = Math.max(bottom, row + 1);
                }
            }
        }
        return left > right ? Region.EMPTY : Region.between(left, top, right, bottom);
    }

    /// Makes the tile of one cell from the one that stands there. Called from several threads at once.
    @FunctionalInterface
    interface CellTask<T> {
        T make(int column, int row, T before);
    }

    /// This grid with a rectangle of cells made anew, on every core; the very same grid when no tile became another.
    TileGrid<T> rewrite(Region wanted, CellTask<T> task) {
        Object[] made = new Object[Math.toIntExact(wanted.area())];
        IntStream.range(0, made.length).parallel().forEach(index -> {
            int column = wanted.x() + index % wanted.width();
            int row = wanted.y() + index / wanted.width();
            made[index] = Objects.requireNonNull(task.make(column, row, at(column, row)));
        });
        TileGrid<T> rewritten = new TileGrid<>(blank, wanted, made);
        Region changed = where(rewritten, wanted, (before, after) -> before != after);
        if (changed.isEmpty()) {
            return this;
        }
        Builder<T> builder = builder();
        builder.reserve(changed);
        for (int row = changed.y(); row < changed.bottom(); row++) {
            for (int column = changed.x(); column < changed.right(); column++) {
                builder.set(column, row, rewritten.at(column, row));
            }
        }
        return builder.build();
    }

    Builder<T> builder() {
        return new Builder<>(this);
    }

    /// Collects changes to a grid; the grid it started from stays as it is.
    static final class Builder<T> {
        private final T blank;
        private Region cells;
        private Object[] tiles;

        private Builder(TileGrid<T> base) {
            this.blank = base.blank;
            this.cells = base.cells;
            this.tiles = base.tiles.clone();
        }

        @SuppressWarnings("unchecked")
        T at(int column, int row) {
            return cells.contains(column, row) ? (T) tiles[index(column, row)] : blank;
        }

        void set(int column, int row, T tile) {
            if (!cells.contains(column, row)) {
                if (tile == blank) {
                    return;
                }
                growTo(cells.union(new Region(column, row, 1, 1)));
            }
            tiles[index(column, row)] = Objects.requireNonNull(tile);
        }

        /// Makes room for a rectangle of cells at once.
        void reserve(Region wanted) {
            if (!cells.contains(wanted)) {
                growTo(cells.union(wanted));
            }
        }

        TileGrid<T> build() {
            return new TileGrid<>(blank, cells, tiles);
        }

        private int index(int column, int row) {
            return (row - cells.y()) * cells.width() + column - cells.x();
        }

        private void growTo(Region wanted) {
            Object[] grown = new Object[Math.toIntExact(wanted.area())];
            Arrays.fill(grown, blank);
            for (int row = cells.y(); row < cells.bottom(); row++) {
                System.arraycopy(
                        tiles,
                        (row - cells.y()) * cells.width(),
                        grown,
                        (row - wanted.y()) * wanted.width() + cells.x() - wanted.x(),
                        cells.width());
            }
            cells = wanted;
            tiles = grown;
        }
    }
}
