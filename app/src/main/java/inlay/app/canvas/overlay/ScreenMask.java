package inlay.app.canvas.overlay;

import inlay.app.canvas.geometry.ViewGeometry;
import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;

/// Which device pixels of a rectangle show selected canvas: those whose middle lies on a canvas pixel that is at least
/// half covered.
final class ScreenMask {
    private static final int HALF = 32768;

    private final Region area;
    private final boolean[] inside;

    private ScreenMask(Region area) {
        this.area = area;
        this.inside = new boolean[Math.toIntExact(area.area())];
    }

    /// @param area in device pixels
    static ScreenMask of(Mask mask, ViewGeometry geometry, Region area) {
        ScreenMask screen = new ScreenMask(area);
        Region canvas = geometry.canvasOnDevice().intersect(area);
        for (int y = canvas.y(); y < canvas.bottom(); y++) {
            screen.sampleRow(mask, geometry, canvas, y);
        }
        return screen;
    }

    Region area() {
        return area;
    }

    /// Whether a device pixel shows selected canvas; never outside the area.
    boolean at(int x, int y) {
        return area.contains(x, y) && inside[(y - area.y()) * area.width() + x - area.x()];
    }

    private void sampleRow(Mask mask, ViewGeometry geometry, Region canvas, int y) {
        int localY = (int) Math.floor(geometry.canvasY(y + 0.5)) - mask.originY();
        int at = (y - area.y()) * area.width() - area.x();
        int column = Integer.MIN_VALUE;
        MaskTile tile = MaskTile.NONE;
        for (int x = canvas.x(); x < canvas.right(); x++) {
            int localX = (int) Math.floor(geometry.canvasX(x + 0.5)) - mask.originX();
            if (localX >> Tile.SHIFT != column) {
                column = localX >> Tile.SHIFT;
                tile = mask.tile(column, localY >> Tile.SHIFT);
            }
            inside[at + x] = tile.at(localX & Tile.SIZE - 1, localY & Tile.SIZE - 1) >= HALF;
        }
    }
}
