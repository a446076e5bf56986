package inlay.editor.tool.brush;

import inlay.editor.document.Document;
import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Tile;
import inlay.editor.tool.brush.StrokeCoverage.Cell;
import inlay.editor.tool.brush.StrokeCoverage.Patch;
import java.util.List;
import java.util.function.Function;

/// A mask under a growing stroke: painting draws its coverage towards one value.
final class MaskSurface implements StrokeSurface {
    private final Document before;
    private final Mask base;
    private final int value;
    private final StrokeAlpha alpha;
    private final Function<Mask, Document> into;
    private Mask shown;

    /// @param value coverage to paint with, 0 to 65535
    /// @param into  the document with a changed mask
    MaskSurface(Document before, Mask base, int value, StrokeAlpha alpha, Function<Mask, Document> into) {
        this.before = before;
        this.base = base;
        this.value = value;
        this.alpha = alpha;
        this.into = into;
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
        Mask.Editor editor = shown.edit();
        boolean changed = false;
        for (Patch patch : patches) {
            Cell cell = patch.cell();
            MaskTile tile = shown.tile(cell.column(), cell.row());
            MaskTile painted = painted(patch, tile, coverage.of(cell));
            if (painted != tile) {
                editor.put(cell.column(), cell.row(), painted);
                changed = true;
            }
        }
        shown = changed ? editor.commit() : shown;
    }

    @Override
    public Document document() {
        return shown == base ? before : into.apply(shown);
    }

    private MaskTile painted(Patch patch, MaskTile tile, float[] coverage) {
        Cell cell = patch.cell();
        short[] from = base.tile(cell.column(), cell.row()).copySamples();
        short[] to = tile.copySamples();
        boolean shows = alpha.read(
                coverage,
                patch.area(),
                base.originX() + (cell.column() << Tile.SHIFT),
                base.originY() + (cell.row() << Tile.SHIFT),
                (at, count, row) -> mix(from, to, at, count, row));
        return shows ? MaskTile.of(to) : tile;
    }

    private void mix(short[] from, short[] to, int at, int count, float[] share) {
        for (int index = 0; index < count; index++) {
            int below = from[at + index] & 0xFFFF;
            to[at + index] = (short) (int) (below + (value - below) * share[index] + 0.5f);
        }
    }
}
