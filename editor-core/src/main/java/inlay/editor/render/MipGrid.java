package inlay.editor.render;

import inlay.editor.raster.Tile;

/// Where the tiles of a grid lie among the pixels of a mip level, which are squares of 2^level canvas pixels.
///
/// @param startX pixel of the level in which tile column 0 begins
/// @param phaseX canvas pixels between that pixel's left edge and the tile's
record MipGrid(int level, int startX, int startY, int phaseX, int phaseY) {
    /// Tests one cell.
    @FunctionalInterface
    interface CellTest {
        boolean test(int column, int row);
    }

    /// Visits one cell.
    @FunctionalInterface
    interface CellVisitor {
        void visit(int column, int row);
    }

    static MipGrid of(int originX, int originY, int level) {
        int mask = (1 << level) - 1;
        return new MipGrid(level, originX >> level, originY >> level, originX & mask, originY & mask);
    }

    /// The level's pixel in which a tile column begins.
    int left(int column) {
        return startX + column * step();
    }

    /// The level's pixel in which a tile row begins.
    int top(int row) {
        return startY + row * step();
    }

    /// Whether all cells that the band at (x, y) touches pass.
    boolean all(int x, int y, CellTest test) {
        for (int row = firstRow(y); top(row) < y + Band.HEIGHT; row++) {
            for (int column = firstColumn(x); left(column) < x + Band.WIDTH; column++) {
                if (!test.test(column, row)) {
                    return false;
                }
            }
        }
        return true;
    }

    void forEach(int x, int y, CellVisitor visitor) {
        for (int row = firstRow(y); top(row) < y + Band.HEIGHT; row++) {
            for (int column = firstColumn(x); left(column) < x + Band.WIDTH; column++) {
                visitor.visit(column, row);
            }
        }
    }

    private int step() {
        return Tile.SIZE >> level;
    }

    /// The first column whose last pixel, which it may share with the next, is not left of x.
    private int firstColumn(int x) {
        return Math.floorDiv(x - startX - (phaseX > 0 ? 1 : 0), step());
    }

    private int firstRow(int y) {
        return Math.floorDiv(y - startY - (phaseY > 0 ? 1 : 0), step());
    }
}
