package inlay.genfill.pipeline;

import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Overlapping windows over the last two axes of a tensor, and their weighted mean: neighbours fade into each other
/// over their overlap, so that no seam is left.
///
/// @param side the longest side of a window
/// @param overlap how far neighbours reach into each other at least, less than the side
record Tiles(int side, int overlap) {

    Tiles {
        if (overlap < 0 || overlap >= side) {
            throw new IllegalArgumentException("windows of " + side + " cannot overlap by " + overlap);
        }
    }

    record Window(int y, int x, int height, int width) {

        Tensor cut(Tensor tensor) {
            int rank = tensor.shape().size();
            return tensor.slice(rank - 2, y, y + height).slice(rank - 1, x, x + width);
        }

        Window times(int factor) {
            return new Window(y * factor, x * factor, height * factor, width * factor);
        }

        Window dividedBy(int factor) {
            return new Window(y / factor, x / factor, height / factor, width / factor);
        }
    }

    /// Windows that cover a plane, row by row.
    List<Window> over(int height, int width) {
        var windows = new ArrayList<Window>();
        for (int y : starts(height)) {
            for (int x : starts(width)) {
                windows.add(new Window(y, x, Math.min(side, height), Math.min(side, width)));
            }
        }
        return windows;
    }

    private int[] starts(int length) {
        if (length <= side) {
            return new int[] {0};
        }
        int count = Math.ceilDiv(length - overlap, side - overlap);
        return IntStream.range(0, count)
                .map(i -> (int) Math.round(i * (length - side) / (count - 1.0)))
                .toArray();
    }

    /// The mean of what was computed for each window.
    ///
    /// @param results for each window a tensor of its size
    /// @param overlap how far weights ramp up from an inner border
    static Tensor blend(List<Window> windows, List<Tensor> results, int overlap, int height, int width) {
        int planes = results.getFirst().size()
                / (windows.getFirst().height() * windows.getFirst().width());
        double[] sums = new double[planes * height * width];
        double[] weights = new double[height * width];
        for (int i = 0; i < windows.size(); i++) {
            accumulate(windows.get(i), results.get(i), overlap, height, width, planes, sums, weights);
        }
        float[] mean = new float[sums.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) (sums[i] / weights[i % weights.length]);
        }
        var shape =
                results.getFirst().shape().stream().mapToInt(Integer::intValue).toArray();
        shape[shape.length - 2] = height;
        shape[shape.length - 1] = width;
        return Tensor.of(mean, shape);
    }

    private static void accumulate(
            Window window,
            Tensor result,
            int overlap,
            int height,
            int width,
            int planes,
            double[] sums,
            double[] weights) {
        for (int y = 0; y < window.height(); y++) {
            double vertical = weight(y, window.y(), window.height(), height, overlap);
            for (int x = 0; x < window.width(); x++) {
                double weight = vertical * weight(x, window.x(), window.width(), width, overlap);
                int target = (window.y() + y) * width + window.x() + x;
                weights[target] += weight;
                for (int plane = 0; plane < planes; plane++) {
                    sums[plane * height * width + target] +=
                            weight * result.at((plane * window.height() + y) * window.width() + x);
                }
            }
        }
    }

    /// Ramps up from borders that have a neighbour, full at those of the whole plane.
    private static double weight(int position, int start, int length, int whole, int overlap) {
        double before = start == 0 ? 1 : (position + 0.5) / Math.max(1, overlap);
        double after = start + length == whole ? 1 : (length - position - 0.5) / Math.max(1, overlap);
        return Math.min(1, Math.min(before, after));
    }
}
