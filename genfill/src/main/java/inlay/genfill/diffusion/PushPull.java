package inlay.genfill.diffusion;

import inlay.genfill.tensor.Tensor;

/// Fills unknown pixels smoothly from the known ones around them, through ever smaller pictures. Source: S. Gortler
/// et al., "The Lumigraph", 1996, section 3.4.
final class PushPull {

    private PushPull() {}

    /// Planes whose unknown pixels continue the known ones.
    ///
    /// @param planes (1, channels, height, width)
    /// @param known (1, 1, height, width), 0 to 1: how far a pixel can be trusted
    static Tensor fill(Tensor planes, Tensor known) {
        int height = planes.extent(2);
        int width = planes.extent(3);
        if (height == 1 && width == 1) {
            return planes;
        }
        Tensor weights = known.map(value -> Math.min(1, value));
        Tensor coarse = fill(halved(planes, weights), coverage(weights));
        float[] filled = new float[planes.size()];
        int plane = height * width;
        int coarseWidth = coarse.extent(3);
        int coarsePlane = coarse.extent(2) * coarseWidth;
        for (int i = 0; i < filled.length; i++) {
            int y = i % plane / width;
            int x = i % width;
            double below = smooth(coarse, i / plane * coarsePlane, y, x, coarse.extent(2), coarseWidth);
            double weight = weights.at(i % plane);
            filled[i] = (float) (weight * planes.at(i) + (1 - weight) * below);
        }
        return planes.withValues(filled);
    }

    private static Tensor halved(Tensor planes, Tensor weights) {
        int channels = planes.extent(1);
        int height = Math.ceilDiv(planes.extent(2), 2);
        int width = Math.ceilDiv(planes.extent(3), 2);
        float[] means = new float[channels * height * width];
        for (int i = 0; i < means.length; i++) {
            int channel = i / (height * width);
            int y = i / width % height * 2;
            int x = i % width * 2;
            double sum = 0;
            double total = 0;
            for (int v = y; v < Math.min(y + 2, planes.extent(2)); v++) {
                for (int u = x; u < Math.min(x + 2, planes.extent(3)); u++) {
                    int place = v * planes.extent(3) + u;
                    sum += weights.at(place) * planes.at(channel * planes.extent(2) * planes.extent(3) + place);
                    total += weights.at(place);
                }
            }
            means[i] = total == 0 ? 0 : (float) (sum / total);
        }
        return Tensor.of(means, 1, channels, height, width);
    }

    private static Tensor coverage(Tensor weights) {
        int height = Math.ceilDiv(weights.extent(2), 2);
        int width = Math.ceilDiv(weights.extent(3), 2);
        float[] sums = new float[height * width];
        for (int i = 0; i < weights.size(); i++) {
            sums[i / weights.extent(3) / 2 * width + i % weights.extent(3) / 2] += weights.at(i);
        }
        return Tensor.of(sums, 1, 1, height, width);
    }

    /// The coarse plane between its samples, at a fine pixel.
    private static double smooth(Tensor coarse, int start, int y, int x, int height, int width) {
        double v = Math.clamp((y - 0.5) / 2, 0, height - 1);
        double u = Math.clamp((x - 0.5) / 2, 0, width - 1);
        int top = (int) v;
        int left = (int) u;
        int bottom = Math.min(top + 1, height - 1);
        int right = Math.min(left + 1, width - 1);
        double upper = mix(coarse.at(start + top * width + left), coarse.at(start + top * width + right), u - left);
        double lower =
                mix(coarse.at(start + bottom * width + left), coarse.at(start + bottom * width + right), u - left);
        return mix(upper, lower, v - top);
    }

    private static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }
}
