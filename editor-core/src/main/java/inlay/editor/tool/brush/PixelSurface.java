package inlay.editor.tool.brush;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import inlay.editor.tool.brush.StrokeCoverage.Cell;
import inlay.editor.tool.brush.StrokeCoverage.Patch;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A layer's pixels under a growing stroke.
///
/// Only the cells in which dabs fell are written, and in them only the touched part: the cost of an event is that of
/// its dabs.
final class PixelSurface implements StrokeSurface {
    /// Patches from which sharing the work among cores pays.
    private static final int PARALLEL_FROM = 24;

    private final Document before;
    private final PixelLayer layer;
    private final Raster base;
    private final PixelPaint paint;
    private final StrokeAlpha alpha;
    private final Map<Tile, short[]> expanded = new IdentityHashMap<>();
    private Raster shown;

    PixelSurface(Document before, PixelLayer layer, PixelPaint paint, StrokeAlpha alpha) {
        this.before = before;
        this.layer = layer;
        this.base = layer.pixels();
        this.paint = paint;
        this.alpha = alpha;
        this.shown = base;
    }

    @Override
    public int originX() {
        return base.originX();
    }

    @Override
    public int originY() {
        return base.originY();
    }

    @Override
    public void show(StrokeCoverage coverage, List<Patch> patches) {
        patches.forEach(patch -> expandUniform(tile(base, patch.cell())));
        Stream<Patch> stream = patches.size() >= PARALLEL_FROM ? patches.parallelStream() : patches.stream();
        List<Tile> tiles =
                stream.map(patch -> painted(patch, coverage.of(patch.cell()))).toList();
        Raster.Editor editor = shown.edit();
        boolean changed = false;
        for (int index = 0; index < patches.size(); index++) {
            Cell cell = patches.get(index).cell();
            if (tiles.get(index) != tile(shown, cell)) {
                editor.put(cell.column(), cell.row(), tiles.get(index));
                changed = true;
            }
        }
        shown = changed ? editor.commit() : shown;
    }

    @Override
    public Document document() {
        return shown == base
                ? before
                : before.withTree(before.tree().replace(layer.id(), found -> layer.withPixels(shown)));
    }

    private Tile painted(Patch patch, float[] coverage) {
        Tile tile = tile(shown, patch.cell());
        Tile under = tile(base, patch.cell());
        short[] from = under.isUniform() ? expanded.get(under) : under.planes();
        short[] to = tile.copyPlanes();
        Region pixels = base.pixels(patch.cell().column(), patch.cell().row());
        boolean shows = alpha.read(
                coverage,
                patch.area(),
                pixels.x(),
                pixels.y(),
                (at, count, row) -> paint.row(from, to, at, count, row));
        return shows ? Tile.of(to) : tile;
    }

    private void expandUniform(Tile tile) {
        if (tile.isUniform()) {
            expanded.computeIfAbsent(tile, Tile::copyPlanes);
        }
    }

    private static Tile tile(Raster raster, Cell cell) {
        return raster.tile(cell.column(), cell.row());
    }
}
