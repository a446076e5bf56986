package inlay.editor.select;

import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Cuts an area of the canvas along the tile grid.
final class Tiles {
    private Tiles() {}

    /// Visits the parts of an area, each within one tile of the canvas' own grid, on every core.
    static void forEach(Region area, Consumer<Region> visitor) {
        if (area.isEmpty()) {
            return;
        }
        int left = area.x() >> Tile.SHIFT;
        int top = area.y() >> Tile.SHIFT;
        int columns = (area.right() - 1 >> Tile.SHIFT) - left + 1;
        int rows = (area.bottom() - 1 >> Tile.SHIFT) - top + 1;
        IntStream.range(0, columns * rows).parallel().forEach(index -> {
            int x = left + index % columns << Tile.SHIFT;
            int y = top + index / columns << Tile.SHIFT;
            visitor.accept(new Region(x, y, Tile.SIZE, Tile.SIZE).intersect(area));
        });
    }
}
