package inlay.editor.raster;

/// Walks the cells of a tile grid that an area of the canvas touches.
final class TileWalk {
    private TileWalk() {}

    /// Receives one cell and the part of the area that lies in it, in canvas pixels.
    @FunctionalInterface
    interface Visitor {
        void visit(int column, int row, Region part);
    }

    /// The cells that `area` touches, on a grid whose cell (0, 0) begins at the origin.
    static Region cells(Region area, int originX, int originY) {
        if (area.isEmpty()) {
            return Region.EMPTY;
        }
        return Region.between(
                area.x() - originX >> Tile.SHIFT,
                area.y() - originY >> Tile.SHIFT,
                (area.right() - 1 - originX >> Tile.SHIFT) + 1,
                (area.bottom() - 1 - originY >> Tile.SHIFT) + 1);
    }

    static void over(Region area, int originX, int originY, Visitor visitor) {
        Region cells = cells(area, originX, originY);
        for (int row = cells.y(); row < cells.bottom(); row++) {
            for (int column = cells.x(); column < cells.right(); column++) {
                Region cell = new Region(
                        originX + (column << Tile.SHIFT), originY + (row << Tile.SHIFT), Tile.SIZE, Tile.SIZE);
                visitor.visit(column, row, cell.intersect(area));
            }
        }
    }
}
