package inlay.editor.geometry;

import inlay.editor.pixels.Cutout;
import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import inlay.editor.select.Combine;
import inlay.editor.select.Inverse;

/// Scales along both axes, each by itself: first down the columns, then along the rows, tile by tile on every core.
///
/// Sides at which a picture ends exactly with the canvas are no edges: lookups beyond find the last pixel, so that the
/// border of a photograph stays opaque. Everywhere else what ends fades into transparency by parts of pixels.
final class Scaling implements RasterMapping {
    private final Axis horizontal;
    private final Axis vertical;
    private final Region canvas;
    private final Resampling resampling;

    /// @param canvas the old canvas; empty if no side of it counts
    private Scaling(Axis horizontal, Axis vertical, Region canvas, Resampling resampling) {
        this.horizontal = horizontal;
        this.vertical = vertical;
        this.canvas = canvas;
        this.resampling = resampling;
    }

    /// From one canvas size to another.
    static Scaling between(Region canvas, int width, int height, Resampling resampling) {
        return new Scaling(
                Axis.endless((double) canvas.width() / width, 0),
                Axis.endless((double) canvas.height() / height, 0),
                canvas,
                resampling);
    }

    /// By factors of more than 0, then by an offset.
    static Scaling by(double factorX, double factorY, double dx, double dy, Resampling resampling) {
        return new Scaling(
                Axis.endless(1 / factorX, -dx / factorX),
                Axis.endless(1 / factorY, -dy / factorY),
                Region.EMPTY,
                resampling);
    }

    @Override
    public Raster map(Raster raster) {
        Region bounds = raster.bounds();
        if (bounds.isEmpty()) {
            return Raster.EMPTY;
        }
        Axis across = ended(horizontal, bounds.x(), bounds.right(), canvas.x(), canvas.right());
        Axis down = ended(vertical, bounds.y(), bounds.bottom(), canvas.y(), canvas.bottom());
        Region target = target(across, down, bounds);
        Raster scaled = Raster.EMPTY.rewrite(target, (cell, before) -> tile(raster, across, down, cell));
        return Cutout.of(scaled, Mask.of(target));
    }

    @Override
    public Region map(Region area) {
        return Region.between(
                horizontal.place(area.x()),
                vertical.place(area.y()),
                horizontal.place(area.right()),
                vertical.place(area.bottom()));
    }

    @Override
    public Mask map(Mask mask) {
        Region bounds = mask.bounds();
        Mask blank = mask.outside() == 0 ? Mask.NONE : Mask.ALL;
        if (bounds.isEmpty()) {
            return blank;
        }
        Axis across = ended(horizontal, bounds.x(), bounds.right(), canvas.x(), canvas.right());
        Axis down = ended(vertical, bounds.y(), bounds.bottom(), canvas.y(), canvas.bottom());
        Region target = target(across, down, bounds);
        Mask scaled = blank.rewrite(target, (cell, before) -> maskTile(mask, across, down, cell));
        return mask.outside() == 0
                ? Combine.INTERSECT.apply(scaled, Mask.of(target))
                : Combine.ADD.apply(scaled, Inverse.of(Mask.of(target)));
    }

    /// The axis, ended where the content ends with the canvas.
    private static Axis ended(Axis axis, int start, int end, int canvasStart, int canvasEnd) {
        boolean hasCanvas = canvasEnd > canvasStart;
        return new Axis(
                axis.scale(),
                axis.offset(),
                hasCanvas && start == canvasStart ? start : axis.low(),
                hasCanvas && end == canvasEnd ? end : axis.high());
    }

    private Region target(Axis across, Axis down, Region bounds) {
        return Region.between(
                across.firstNew(bounds.x(), resampling),
                down.firstNew(bounds.y(), resampling),
                across.endNew(bounds.right(), resampling),
                down.endNew(bounds.bottom(), resampling));
    }

    private Tile tile(Raster raster, Axis across, Axis down, Region cell) {
        AxisWeights columns = new AxisWeights(across, cell.x(), resampling);
        AxisWeights rows = new AxisWeights(down, cell.y(), resampling);
        Region from = new Region(columns.start(), rows.start(), columns.length(), rows.length());
        if (Planes.isBlank(raster, from)) {
            return Tile.TRANSPARENT;
        }
        return Planes.turnedTile(scaled(Planes.of(raster.read(from)), columns, rows));
    }

    private MaskTile maskTile(Mask mask, Axis across, Axis down, Region cell) {
        AxisWeights columns = new AxisWeights(across, cell.x(), resampling);
        AxisWeights rows = new AxisWeights(down, cell.y(), resampling);
        Region from = new Region(columns.start(), rows.start(), columns.length(), rows.length());
        return Planes.turnedMaskTile(scaled(Planes.of(mask.read(from)), columns, rows)[0]);
    }

    /// The new pixels of each plane, 128 columns of 128.
    private static float[][] scaled(Planes from, AxisWeights columns, AxisWeights rows) {
        int stride = from.stride();
        float[] narrow = new float[Tile.SIZE * stride];
        float[] turned = new float[stride * Tile.SIZE];
        float[][] scaled = new float[from.samples().length][Tile.AREA];
        for (int plane = 0; plane < scaled.length; plane++) {
            for (int y = 0; y < Tile.SIZE; y++) {
                float[] weights = rows.weights(y);
                WeightedRows.sum(
                        from.samples()[plane], rows.first(y) * stride, stride, weights, narrow, y * stride, stride);
            }
            turn(narrow, stride, turned);
            for (int x = 0; x < Tile.SIZE; x++) {
                float[] weights = columns.weights(x);
                WeightedRows.sum(
                        turned,
                        columns.first(x) * Tile.SIZE,
                        Tile.SIZE,
                        weights,
                        scaled[plane],
                        x * Tile.SIZE,
                        Tile.SIZE);
            }
        }
        return scaled;
    }

    private static void turn(float[] rows, int stride, float[] columns) {
        for (int left = 0; left < stride; left += 16) {
            for (int y = 0; y < Tile.SIZE; y++) {
                for (int x = left; x < left + 16; x++) {
                    columns[x * Tile.SIZE + y] = rows[y * stride + x];
                }
            }
        }
    }
}
