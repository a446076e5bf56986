package inlay.editor.raster;

import java.util.function.Consumer;

/// An immutable, sparse, unbounded picture in the working format; where nothing was painted it is transparent.
///
/// Pixels live in tiles that rasters share. The grid of tiles may lie off the canvas' own grid by `originX`, `originY`,
/// so that moving a layer copies no pixel. To change pixels: [#edit()], write, [Editor#commit()].
public final class Raster {
    public static final Raster EMPTY = new Raster(0, 0, TileGrid.empty(Tile.TRANSPARENT));

    private final int originX;
    private final int originY;
    private final TileGrid<Tile> grid;

    private Raster(int originX, int originY, TileGrid<Tile> grid) {
        this.originX = originX;
        this.originY = originY;
        this.grid = grid;
    }

    public static Raster filled(Region area, Rgba16 color) {
        Editor editor = EMPTY.edit();
        editor.fill(area, color);
        return editor.commit();
    }

    /// The block with its top left pixel at canvas (x, y).
    public static Raster of(int x, int y, PixelBlock block) {
        Editor editor = EMPTY.edit();
        editor.write(x, y, block);
        return editor.commit();
    }

    /// Canvas column of the left edge of tile column 0.
    public int originX() {
        return originX;
    }

    /// Canvas row of the top edge of tile row 0.
    public int originY() {
        return originY;
    }

    /// The rectangle of stored tiles, counted in tiles from the origin.
    public Region cells() {
        return grid.cells();
    }

    /// The tile in a column and row of this raster's own grid; [Tile#TRANSPARENT] where nothing is stored.
    public Tile tile(int column, int row) {
        return grid.at(column, row);
    }

    /// The canvas pixels that a cell of this raster's grid covers.
    public Region pixels(int column, int row) {
        return new Region(originX + (column << Tile.SHIFT), originY + (row << Tile.SHIFT), Tile.SIZE, Tile.SIZE);
    }

    /// The stored tiles' rectangle in canvas pixels: every painted pixel is inside; its edge is as coarse as a tile.
    public Region extent() {
        return pixelsOf(grid.cells());
    }

    /// The smallest region that holds every pixel that is not fully transparent; exact to the pixel.
    public Region bounds() {
        Region bounds = Region.EMPTY;
        Region cells = grid.cells();
        for (int row = cells.y(); row < cells.bottom(); row++) {
            for (int column = cells.x(); column < cells.right(); column++) {
                Region cell = pixels(column, row);
                if (!bounds.contains(cell)) {
                    Region used = UsedArea.of(grid.at(column, row));
                    bounds = bounds.union(used.isEmpty() ? used : used.translate(cell.x(), cell.y()));
                }
            }
        }
        return bounds;
    }

    /// Whether no tile is stored at all.
    public boolean isEmpty() {
        return grid.cells().isEmpty();
    }

    /// Every stored tile, as often as it is stored.
    public void forEachTile(Consumer<Tile> visitor) {
        grid.forEach(visitor);
    }

    /// One pixel of the canvas.
    public Rgba16 pixel(int x, int y) {
        int localX = x - originX;
        int localY = y - originY;
        return grid.at(localX >> Tile.SHIFT, localY >> Tile.SHIFT)
                .pixel(localX & Tile.SIZE - 1, localY & Tile.SIZE - 1);
    }

    /// The same pixels `dx` to the right and `dy` down; shares every tile.
    public Raster translate(int dx, int dy) {
        return dx == 0 && dy == 0 ? this : new Raster(originX + dx, originY + dy, grid);
    }

    /// The 128 x 128 pixels whose top left one is at canvas (x, y): the raster's own tile where the grids agree, the
    /// shared empty tile where nothing was painted.
    public Tile window(int x, int y) {
        int localX = x - originX;
        int localY = y - originY;
        int column = localX >> Tile.SHIFT;
        int row = localY >> Tile.SHIFT;
        int right = localX + Tile.SIZE - 1 >> Tile.SHIFT;
        int bottom = localY + Tile.SIZE - 1 >> Tile.SHIFT;
        Tile first = grid.at(column, row);
        boolean shared =
                first == grid.at(right, row) && first == grid.at(column, bottom) && first == grid.at(right, bottom);
        boolean whole = column == right && row == bottom;
        return whole || shared && first.isUniform()
                ? first
                : Tile.of(read(new Region(x, y, Tile.SIZE, Tile.SIZE)).samples());
    }

    /// This raster with the cells that an area touches made anew, on every core; the very same raster when no tile
    /// became another.
    public Raster rewrite(Region area, CellChange<Tile> change) {
        TileGrid<Tile> changed = grid.rewrite(
                TileWalk.cells(area, originX, originY),
                (column, row, before) -> change.apply(pixels(column, row), before));
        return changed == grid ? this : new Raster(originX, originY, changed);
    }

    /// Copies an area of the canvas into a fresh block.
    public PixelBlock read(Region area) {
        PixelBlock block = new PixelBlock(area.width(), area.height());
        TileWalk.over(area, originX, originY, (column, row, part) -> {
            Tile tile = grid.at(column, row);
            if (!tile.isTransparent()) {
                PlaneCopy.tileToBlock(
                        tile,
                        part.translate(-tileX(column), -tileY(row)),
                        block,
                        part.x() - area.x(),
                        part.y() - area.y());
            }
        });
        return block;
    }

    /// The rectangle of tiles in canvas pixels within which this raster differs from another by tile identity.
    public Region changedSince(Raster before) {
        if (this == before) {
            return Region.EMPTY;
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

    private int tileX(int column) {
        return originX + (column << Tile.SHIFT);
    }

    private int tileY(int row) {
        return originY + (row << Tile.SHIFT);
    }

    /// Writes a new raster beside the one it started from. Confined to one thread and used once: write, then
    /// [#commit()].
    public static final class Editor {
        private final GridEditor<Tile> cells;

        private Editor(Raster base) {
            this.cells = new GridEditor<>(base.originX, base.originY, base.grid, TileKind.PIXELS);
        }

        public int originX() {
            return cells.originX();
        }

        public int originY() {
            return cells.originY();
        }

        /// The four planes of one cell for reading and writing until the commit; copied on first use.
        public short[] planes(int column, int row) {
            return cells.samples(column, row);
        }

        /// Replaces a whole cell.
        public void put(int column, int row, Tile tile) {
            cells.put(column, row, tile);
        }

        /// Copies a block in, its top left pixel at canvas (x, y), replacing what is there, alpha included.
        public void write(int x, int y, PixelBlock block) {
            Region area = new Region(x, y, block.width(), block.height());
            cells.reserve(area);
            cells.write(area, block.samples());
        }

        /// Sets every pixel of an area to one colour, alpha included.
        public void fill(Region area, Rgba16 color) {
            cells.reserve(area);
            cells.fill(area, Tile.uniform(color), color.red(), color.green(), color.blue(), color.alpha());
        }

        /// Ends the editing; the raster made shares every tile that was not written.
        public Raster commit() {
            return new Raster(cells.originX(), cells.originY(), cells.commit());
        }
    }
}
