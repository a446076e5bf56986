package inlay.editor.raster;

import java.util.Arrays;
import java.util.function.Consumer;

/// An immutable, unbounded plane of coverage, 16 bits a pixel (0 nothing, 65535 all): selection, layer mask and fill
/// mask alike.
///
/// Where nothing is stored it has the value [#outside()]: 0 for a selection, usually 65535 for a layer mask. To
/// change it: [#edit()], write, [Editor#commit()].
public final class Mask {
    /// Covers nothing.
    public static final Mask NONE = new Mask(0, 0, TileGrid.empty(MaskTile.NONE));

    /// Covers everything.
    public static final Mask ALL = new Mask(0, 0, TileGrid.empty(MaskTile.FULL));

    private final int originX;
    private final int originY;
    private final TileGrid<MaskTile> grid;

    private Mask(int originX, int originY, TileGrid<MaskTile> grid) {
        this.originX = originX;
        this.originY = originY;
        this.grid = grid;
    }

    /// Full coverage inside the area, none outside.
    public static Mask of(Region area) {
        Editor editor = NONE.edit();
        editor.fill(area, 65535);
        return editor.commit();
    }

    /// The plane with its top left value at (x, y), none outside.
    public static Mask of(int x, int y, CoverageBlock block) {
        Editor editor = NONE.edit();
        editor.write(x, y, block);
        return editor.commit();
    }

    public int originX() {
        return originX;
    }

    public int originY() {
        return originY;
    }

    /// The value everywhere outside the stored tiles, 0 to 65535.
    public int outside() {
        return grid.blank().value();
    }

    /// The rectangle of stored tiles, counted in tiles from the origin.
    public Region cells() {
        return grid.cells();
    }

    /// The tile in a column and row of this mask's own grid.
    public MaskTile tile(int column, int row) {
        return grid.at(column, row);
    }

    /// The stored tiles' rectangle in canvas pixels, as coarse as a tile.
    public Region extent() {
        return pixelsOf(grid.cells());
    }

    public void forEachTile(Consumer<MaskTile> visitor) {
        grid.forEach(visitor);
    }

    /// One value of the canvas, 0 to 65535.
    public int at(int x, int y) {
        int localX = x - originX;
        int localY = y - originY;
        return grid.at(localX >> Tile.SHIFT, localY >> Tile.SHIFT).at(localX & Tile.SIZE - 1, localY & Tile.SIZE - 1);
    }

    public Mask translate(int dx, int dy) {
        return dx == 0 && dy == 0 ? this : new Mask(originX + dx, originY + dy, grid);
    }

    /// The 128 x 128 values whose top left one is at canvas (x, y): the mask's own tile where the grids agree, a
    /// uniform tile where the values are.
    public MaskTile window(int x, int y) {
        int localX = x - originX;
        int localY = y - originY;
        int column = localX >> Tile.SHIFT;
        int row = localY >> Tile.SHIFT;
        int right = localX + Tile.SIZE - 1 >> Tile.SHIFT;
        int bottom = localY + Tile.SIZE - 1 >> Tile.SHIFT;
        MaskTile first = grid.at(column, row);
        boolean shared =
                first == grid.at(right, row) && first == grid.at(column, bottom) && first == grid.at(right, bottom);
        boolean whole = column == right && row == bottom;
        return whole || shared && first.isUniform()
                ? first
                : MaskTile.of(read(new Region(x, y, Tile.SIZE, Tile.SIZE)).samples());
    }

    /// This mask with the cells that an area touches made anew, on every core; the very same mask when no tile became
    /// another.
    public Mask rewrite(Region area, CellChange<MaskTile> change) {
        TileGrid<MaskTile> changed = grid.rewrite(
                TileWalk.cells(area, originX, originY),
                (column, row, before) -> change.apply(pixels(column, row), before));
        return changed == grid ? this : new Mask(originX, originY, changed);
    }

    /// The canvas pixels that a cell of this mask's grid covers.
    public Region pixels(int column, int row) {
        return new Region(originX + (column << Tile.SHIFT), originY + (row << Tile.SHIFT), Tile.SIZE, Tile.SIZE);
    }

    /// Copies an area of the canvas into a fresh block.
    public CoverageBlock read(Region area) {
        CoverageBlock block = new CoverageBlock(area.width(), area.height());
        TileWalk.over(area, originX, originY, (column, row, part) -> {
            MaskTile tile = grid.at(column, row);
            int left = part.x() - originX & Tile.SIZE - 1;
            int top = part.y() - originY & Tile.SIZE - 1;
            for (int line = 0; line < part.height(); line++) {
                int to = (part.y() - area.y() + line) * area.width() + part.x() - area.x();
                if (tile.isUniform()) {
                    Arrays.fill(block.samples(), to, to + part.width(), (short) tile.value());
                } else {
                    System.arraycopy(
                            tile.samples(), (top + line) * Tile.SIZE + left, block.samples(), to, part.width());
                }
            }
        });
        return block;
    }

    /// The smallest region that holds every value other than [#outside()]; exact to the pixel.
    public Region bounds() {
        Region bounds = Region.EMPTY;
        int outside = outside();
        Region cells = grid.cells();
        for (int row = cells.y(); row < cells.bottom(); row++) {
            for (int column = cells.x(); column < cells.right(); column++) {
                Region cell = pixels(column, row);
                if (!bounds.contains(cell)) {
                    Region used = UsedArea.of(grid.at(column, row), outside);
                    bounds = bounds.union(used.isEmpty() ? used : used.translate(cell.x(), cell.y()));
                }
            }
        }
        return bounds;
    }

    /// The rectangle of tiles in canvas pixels within which this mask differs from another by tile identity;
    /// `everything` when the two differ outside their tiles as well.
    public Region changedSince(Mask before, Region everything) {
        if (this == before) {
            return Region.EMPTY;
        }
        if (outside() != before.outside()) {
            return everything;
        }
        if (originX != before.originX || originY != before.originY) {
            return extent().union(before.extent());
        }
        return pixelsOf(grid.where(before.grid, (now, then) -> now != then));
    }

    public Editor edit() {
        return new Editor(this);
    }

    private Region pixelsOf(Region cells) {
        return new Region(
                originX + (cells.x() << Tile.SHIFT),
                originY + (cells.y() << Tile.SHIFT),
                cells.width() << Tile.SHIFT,
                cells.height() << Tile.SHIFT);
    }

    /// Writes a new mask beside the one it started from. Confined to one thread and used once: write, then [#commit()].
    public static final class Editor {
        private final GridEditor<MaskTile> cells;

        private Editor(Mask base) {
            this.cells = new GridEditor<>(base.originX, base.originY, base.grid, TileKind.COVERAGE);
        }

        /// The values of one cell for reading and writing until the commit; copied on first use.
        public short[] samples(int column, int row) {
            return cells.samples(column, row);
        }

        /// Replaces a whole cell.
        public void put(int column, int row, MaskTile tile) {
            cells.put(column, row, tile);
        }

        /// Copies a block in, its top left value at canvas (x, y), replacing what is there.
        public void write(int x, int y, CoverageBlock block) {
            cells.write(new Region(x, y, block.width(), block.height()), block.samples());
        }

        /// Sets every value of an area.
        ///
        /// @param value 0 to 65535
        public void fill(Region area, int value) {
            cells.fill(area, MaskTile.uniform(value), value);
        }

        /// Ends the editing; the mask made shares every tile that was not written.
        public Mask commit() {
            return new Mask(cells.originX(), cells.originY(), cells.commit());
        }
    }
}
