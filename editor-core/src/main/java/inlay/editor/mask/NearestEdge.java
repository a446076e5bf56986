package inlay.editor.mask;

import inlay.editor.raster.CoverageBlock;
import java.util.stream.IntStream;

/// Fills everything within a radius of an edge, with an anti-aliased border.
///
/// The nearest edge pixel of every pixel is found exactly in two passes, down the columns and then along the rows by
/// the lower envelope of parabolas: Felzenszwalb and Huttenlocher, "Distance Transforms of Sampled Functions", 2012.
/// Only around the border, where it matters, does the edge's exact place in its pixel come in.
public final class NearestEdge {
    /// How far the distance to the middle of an edge pixel may be off from the distance to the edge.
    private static final double SLACK = 1.5;

    private static final int COLUMNS = 256;
    private static final int ROWS = 64;

    private final CrispEdge edge;
    private final double radius;
    private final int width;
    private final int height;
    private final int far;
    private final short[] field;

    /// @param radius more than 0 and less than 32000
    public NearestEdge(CrispEdge edge, double radius) {
        this.edge = edge;
        this.radius = radius;
        this.width = edge.width();
        this.height = edge.height();
        this.far = (int) Math.ceil(radius + SLACK) + 1;
        this.field = new short[Math.multiplyExact(width, height)];
    }

    /// The values of all pixels, row by row: full within the radius or inside, none further out.
    public CoverageBlock coverage() {
        IntStream.range(0, Math.ceilDiv(width, COLUMNS)).parallel().forEach(this::sweepColumns);
        IntStream.range(0, Math.ceilDiv(height, ROWS)).parallel().forEach(chunk -> {
            Envelope envelope = new Envelope(width);
            for (int y = chunk * ROWS; y < Math.min(height, (chunk + 1) * ROWS); y++) {
                fillRow(y, envelope);
            }
        });
        return new CoverageBlock(width, height, field);
    }

    /// Notes for every pixel how many rows away, up (negative) or down, the nearest edge pixel of its column is.
    private void sweepColumns(int chunk) {
        int left = chunk * COLUMNS;
        int right = Math.min(width, left + COLUMNS);
        for (int y = 0; y < height; y++) {
            for (int x = left; x < right; x++) {
                int above = y == 0 ? -far : Math.max(-far, field[(y - 1) * width + x] - 1);
                field[y * width + x] = (short) (edge.isAt(x, y) ? 0 : above);
            }
        }
        for (int y = height - 2; y >= 0; y--) {
            for (int x = left; x < right; x++) {
                int below = distanceDown(field[(y + 1) * width + x]);
                if (below < -field[y * width + x]) {
                    field[y * width + x] = (short) below;
                }
            }
        }
    }

    /// Of the row below: only an edge pixel in it or further down counts.
    private int distanceDown(short belowIt) {
        return belowIt >= 0 ? belowIt + 1 : far;
    }

    private void fillRow(int y, Envelope envelope) {
        int row = y * width;
        envelope.build(field, row, far);
        double surelyInside = Math.max(0, radius - SLACK);
        double surelyOutside = radius + SLACK;
        for (int x = 0; x < width; x++) {
            int nearest = envelope.nearest(x);
            double covered = 0;
            if (nearest >= 0) {
                int down = envelope.offset(nearest);
                double squared = (double) (x - nearest) * (x - nearest) + (double) down * down;
                if (squared < surelyInside * surelyInside) {
                    covered = 1;
                } else if (squared < surelyOutside * surelyOutside) {
                    covered = Math.clamp(radius + 0.5 - distance(nearest, y + down, x, y), 0, 1);
                }
            }
            field[row + x] = (short) (edge.isInside(x, y) ? 65535 : Math.round(covered * 65535));
        }
    }

    /// The distance from pixel (x, y) to the edge. The edge pixel whose middle is the nearest is where the search
    /// begins; from there it goes along the edge for as long as that leads nearer.
    private double distance(int startX, int startY, int x, int y) {
        int edgeX = startX;
        int edgeY = startY;
        double nearest = edge.distance(edgeX, edgeY, x, y);
        double before = Double.MAX_VALUE;
        while (nearest < before) {
            before = nearest;
            int middleX = edgeX;
            int middleY = edgeY;
            for (int nearY = Math.max(0, middleY - 1); nearY <= Math.min(height - 1, middleY + 1); nearY++) {
                for (int nearX = Math.max(0, middleX - 1); nearX <= Math.min(width - 1, middleX + 1); nearX++) {
                    double distance = edge.isAt(nearX, nearY) ? edge.distance(nearX, nearY, x, y) : before;
                    if (distance < nearest) {
                        nearest = distance;
                        edgeX = nearX;
                        edgeY = nearY;
                    }
                }
            }
        }
        return nearest;
    }

    /// The lower envelope of the parabolas that grow from a row's columns, walked from left to right.
    private static final class Envelope {
        private final int[] sites;
        private final double[] starts;
        private final short[] offsets;
        private int count;
        private int current;

        Envelope(int width) {
            sites = new int[width];
            starts = new double[width];
            offsets = new short[width];
        }

        void build(short[] field, int row, int far) {
            System.arraycopy(field, row, offsets, 0, offsets.length);
            count = 0;
            current = 0;
            for (int x = 0; x < offsets.length; x++) {
                if (Math.abs(offsets[x]) < far) {
                    add(x);
                }
            }
        }

        private void add(int x) {
            double start = Double.NEGATIVE_INFINITY;
            while (count > 0) {
                start = crossing(sites[count - 1], x);
                if (start > starts[count - 1]) {
                    break;
                }
                count--;
                start = Double.NEGATIVE_INFINITY;
            }
            sites[count] = x;
            starts[count++] = start;
        }

        private double crossing(int left, int right) {
            double lower = (double) left * left + (double) offsets[left] * offsets[left];
            double upper = (double) right * right + (double) offsets[right] * offsets[right];
            return (upper - lower) / (2.0 * (right - left));
        }

        /// The column whose parabola is the lowest at x, or -1; to be asked with x going up.
        int nearest(int x) {
            while (current + 1 < count && starts[current + 1] < x) {
                current++;
            }
            return count == 0 ? -1 : sites[current];
        }

        int offset(int column) {
            return offsets[column];
        }
    }
}
