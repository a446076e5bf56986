package inlay.genfill.diffusion;

import inlay.genfill.tensor.Tensor;
import java.util.stream.IntStream;

/// Resampling with the Lanczos window of three lobes, widened where a picture gets smaller. Source: C. Duchon,
/// "Lanczos Filtering in One and Two Dimensions", 1979.
final class Lanczos {

    private static final int LOBES = 3;

    private Lanczos() {}

    /// Planes of another size.
    ///
    /// @param planes (batch, channels, height, width)
    static Tensor resize(Tensor planes, int height, int width) {
        if (planes.extent(2) == height && planes.extent(3) == width) {
            return planes;
        }
        return vertically(horizontally(planes, width), height);
    }

    /// The weights of the source samples for one target sample.
    private record Taps(int first, double[] weights) {

        static Taps[] of(int from, int to) {
            double ratio = (double) from / to;
            double support = LOBES * Math.max(1, ratio);
            return IntStream.range(0, to)
                    .mapToObj(i -> at((i + 0.5) * ratio - 0.5, support, from))
                    .toArray(Taps[]::new);
        }

        private static Taps at(double center, double support, int from) {
            int first = Math.max(0, (int) Math.ceil(center - support));
            int last = Math.min(from - 1, (int) Math.floor(center + support));
            double[] weights = new double[last - first + 1];
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = window((first + i - center) * LOBES / support);
                sum += weights[i];
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= sum;
            }
            return new Taps(first, weights);
        }

        private static double window(double x) {
            if (Math.abs(x) >= LOBES) {
                return 0;
            }
            return sinc(x) * sinc(x / LOBES);
        }

        private static double sinc(double x) {
            return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
        }
    }

    private static Tensor horizontally(Tensor planes, int width) {
        int from = planes.extent(3);
        Taps[] taps = Taps.of(from, width);
        int rows = planes.size() / from;
        float[] target = new float[rows * width];
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int x = 0; x < width; x++) {
                target[row * width + x] = sum(planes, row * from + taps[x].first, 1, taps[x].weights);
            }
        });
        return Tensor.of(target, planes.extent(0), planes.extent(1), planes.extent(2), width);
    }

    private static Tensor vertically(Tensor planes, int height) {
        int from = planes.extent(2);
        int width = planes.extent(3);
        Taps[] taps = Taps.of(from, height);
        int count = planes.extent(0) * planes.extent(1);
        float[] target = new float[count * height * width];
        IntStream.range(0, count * height).parallel().forEach(row -> {
            Taps tap = taps[row % height];
            int start = (row / height * from + tap.first) * width;
            for (int x = 0; x < width; x++) {
                target[row * width + x] = sum(planes, start + x, width, tap.weights);
            }
        });
        return Tensor.of(target, planes.extent(0), planes.extent(1), height, width);
    }

    private static float sum(Tensor planes, int start, int stride, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * planes.at(start + i * stride);
        }
        return (float) sum;
    }
}
