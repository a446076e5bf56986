package inlay.editor.select;

import inlay.editor.raster.Mask;
import inlay.editor.raster.MaskTile;
import inlay.editor.raster.Region;
import inlay.editor.raster.Tile;
import java.util.ArrayList;
import java.util.List;

/// Fills a polygon: each pixel's value is the exact share of its area that is inside.
///
/// Every edge adds to each pixel that it crosses the signed area between itself and the pixel's right side, so that the
/// running sum along a row is the mean winding number of each pixel (the accumulation buffer of Raph Levien's font-rs).
/// The sum over a pixel in which parts of opposite winding meet is their difference; everywhere else it is exact.
final class AreaCoverage {
    /// An edge that goes down, or level, from (x, y) to (endX, endY).
    ///
    /// @param direction 1 if the outline runs down along it, -1 if up
    private record Edge(double x, double y, double endX, double endY, int direction) {
        double left() {
            return Math.min(x, endX);
        }

        double right() {
            return Math.max(x, endX);
        }

        double xAt(double row) {
            return row <= y ? x : row >= endY ? endX : x + (endX - x) * (row - y) / (endY - y);
        }
    }

    private final Winding winding;
    private final EdgeStyle style;
    private final Region bounds;
    private final List<List<Edge>> bands = new ArrayList<>();

    /// @param corners at least three
    AreaCoverage(List<Point> corners, Winding winding, EdgeStyle style) {
        this.winding = winding;
        this.style = style;
        this.bounds = bounds(corners);
        for (int row = bounds.y() >> Tile.SHIFT; row <= bounds.bottom() >> Tile.SHIFT; row++) {
            bands.add(new ArrayList<>());
        }
        for (int index = 0; index < corners.size(); index++) {
            add(corners.get(index), corners.get((index + 1) % corners.size()));
        }
    }

    Mask mask() {
        return Mask.NONE.rewrite(bounds, (cell, before) -> tile(cell));
    }

    private static Region bounds(List<Point> corners) {
        double left = corners.stream().mapToDouble(Point::x).min().orElse(0);
        double right = corners.stream().mapToDouble(Point::x).max().orElse(0);
        double top = corners.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = corners.stream().mapToDouble(Point::y).max().orElse(0);
        return Region.between(
                (int) Math.floor(left), (int) Math.floor(top), (int) Math.ceil(right), (int) Math.ceil(bottom));
    }

    private void add(Point from, Point to) {
        Edge edge = from.y() <= to.y()
                ? new Edge(from.x(), from.y(), to.x(), to.y(), 1)
                : new Edge(to.x(), to.y(), from.x(), from.y(), -1);
        int first = bounds.y() >> Tile.SHIFT;
        for (int row = (int) Math.floor(edge.y()) >> Tile.SHIFT;
                row <= (int) Math.floor(edge.endY()) >> Tile.SHIFT;
                row++) {
            bands.get(row - first).add(edge);
        }
    }

    private MaskTile tile(Region cell) {
        List<Edge> edges = bands.get((cell.y() >> Tile.SHIFT) - (bounds.y() >> Tile.SHIFT));
        boolean crossed = false;
        for (Edge edge : edges) {
            crossed |= edge.left() < cell.right()
                    && edge.right() > cell.x()
                    && edge.y() < cell.bottom()
                    && edge.endY() > cell.y();
        }
        return crossed ? partly(cell, edges) : MaskTile.uniform(value(windingOf(cell, edges)));
    }

    /// The winding number in a cell that no edge crosses, level ones included: the same everywhere in it.
    private static double windingOf(Region cell, List<Edge> edges) {
        double sum = 0;
        for (Edge edge : edges) {
            if (edge.right() <= cell.x()) {
                sum += edge.direction() * heightWithin(edge, cell.y(), cell.y() + 1);
            }
        }
        return sum;
    }

    private MaskTile partly(Region cell, List<Edge> edges) {
        double[] sums = new double[Tile.AREA];
        for (Edge edge : edges) {
            if (edge.left() < cell.right()) {
                accumulate(edge, cell, sums);
            }
        }
        short[] samples = new short[Tile.AREA];
        for (int row = 0; row < Tile.AREA; row += Tile.SIZE) {
            double sum = 0;
            for (int at = row; at < row + Tile.SIZE; at++) {
                sum += sums[at];
                samples[at] = (short) value(sum);
            }
        }
        return MaskTile.of(samples);
    }

    private static double heightWithin(Edge edge, double top, double bottom) {
        return Math.max(0, Math.min(edge.endY(), bottom) - Math.max(edge.y(), top));
    }

    private static void accumulate(Edge edge, Region cell, double[] sums) {
        int first = Math.max(cell.y(), (int) Math.floor(edge.y()));
        int last = Math.min(cell.bottom(), (int) Math.ceil(edge.endY()));
        for (int row = first; row < last; row++) {
            double top = Math.max(row, edge.y());
            double bottom = Math.min(row + 1, edge.endY());
            double from = edge.xAt(top) - cell.x();
            double to = edge.xAt(bottom) - cell.x();
            accumulateRow(
                    Math.min(from, to),
                    Math.max(from, to),
                    edge.direction() * (bottom - top),
                    sums,
                    (row - cell.y()) * Tile.SIZE);
        }
    }

    /// Spreads an edge's height within one row over the pixels from `left` to `right`, in proportion to the width that
    /// it spends in each.
    private static void accumulateRow(double left, double right, double height, double[] sums, int row) {
        if (right <= left) {
            split(left, left, height, sums, row);
            return;
        }
        double slope = height / (right - left);
        double from = left;
        for (int column = Math.max(-1, (int) Math.floor(left)); from < right && column < Tile.SIZE; column++) {
            double to = Math.min(right, column + 1);
            split(from, to, slope * (to - from), sums, row);
            from = to;
        }
    }

    /// Adds a piece of an edge that lies within one pixel's column: the pixel gets the area to the right of the piece,
    /// the next one the rest.
    private static void split(double from, double to, double height, double[] sums, int row) {
        int column = (int) Math.floor(from);
        if (column < 0) {
            sums[row] += height;
        } else if (column < Tile.SIZE) {
            double rest = height * ((from + to) / 2 - column);
            sums[row + column] += height - rest;
            if (column + 1 < Tile.SIZE) {
                sums[row + column + 1] += rest;
            }
        }
    }

    private int value(double sum) {
        double inside =
                switch (winding) {
                    case NON_ZERO -> Math.min(1, Math.abs(sum));
                    case EVEN_ODD -> {
                        double folded = Math.abs(sum) % 2;
                        yield folded > 1 ? 2 - folded : folded;
                    }
                };
        return switch (style) {
            case ANTI_ALIASED -> (int) Math.round(inside * 65535);
            case HARD -> inside >= 0.5 ? 65535 : 0;
        };
    }
}
