package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;

/// What the surroundings lead one to expect at each pixel of a hole, by and large: their softened colours stretched
/// smoothly across it.
///
/// It keeps a cheap seam from putting an object into an empty sky.
final class Expectation {

    private static final int PLANES = 4;
    private static final int ACTIVITY = 3;
    private static final float WEIGHT_OF_ACTIVITY = 2;

    private final Level level;
    private final Progress progress;
    private final float[][] soft;
    private final float[][] stretched;
    private final float[] activity;

    /// @param radius how far colours are softened, in pixels
    Expectation(Level level, int radius, Progress progress) {
        this.level = level;
        this.progress = progress;
        soft = new float[PLANES][];
        for (int plane = 0; plane < 3; plane++) {
            soft[plane] = softened(level.planes()[plane], radius);
        }
        activity = steps();
        soft[ACTIVITY] = softened(activity, radius);
        stretched = stretch();
    }

    /// How far the softened source at `from` is from what is expected at `at`.
    double surprise(int at, int from) {
        double sum = 0;
        for (int plane = 0; plane < PLANES; plane++) {
            double difference = soft[plane][from] - stretched[plane][at];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /// The steps from each pixel to its right and lower neighbour.
    private float[] steps() {
        int width = level.width();
        float[] plane = level.planes()[0];
        float[] result = new float[plane.length];
        progress.forEachRow(width, level.height(), y -> {
            for (int x = 0, i = y * width; x < width; x++, i++) {
                float dx = level.isSource(x + 1, y) ? plane[i + 1] - plane[i] : 0;
                float dy = level.isSource(x, y + 1) ? plane[i + width] - plane[i] : 0;
                result[i] = WEIGHT_OF_ACTIVITY * (Math.abs(dx) + Math.abs(dy));
            }
        });
        return result;
    }

    /// How busy the hole's pixel `at` is expected to be.
    double expectedActivity(int at) {
        return stretched[ACTIVITY][at];
    }

    /// How busy the source pixel `from` is.
    double activity(int from) {
        return activity[from];
    }

    /// Two passes of a mean over source pixels alone.
    private float[] softened(float[] plane, int radius) {
        int width = level.width();
        int height = level.height();
        float[] weight = new float[plane.length];
        float[] value = new float[plane.length];
        progress.forEachRow(width, height, y -> {
            for (int i = y * width; i < (y + 1) * width; i++) {
                weight[i] = level.source()[i] ? 1 : 0;
                value[i] = level.source()[i] ? plane[i] : 0;
            }
        });
        float[] softWeight = softened(weight, width, height, radius);
        float[] result = softened(value, width, height, radius);
        progress.forEachRow(width, height, y -> {
            for (int i = y * width; i < (y + 1) * width; i++) {
                result[i] = softWeight[i] > 1e-6f ? result[i] / softWeight[i] : plane[i];
            }
        });
        return result;
    }

    private float[] softened(float[] values, int width, int height, int radius) {
        float[] once = transposedMean(transposedMean(values, width, height, radius), height, width, radius);
        return transposedMean(transposedMean(once, width, height, radius), height, width, radius);
    }

    /// Means along rows, written as columns.
    private float[] transposedMean(float[] from, int width, int height, int radius) {
        float[] to = new float[from.length];
        progress.forEachRow(width, height, y -> {
            double sum = 0;
            for (int x = -radius; x < width; x++) {
                int enter = x + radius;
                int leave = x - radius - 1;
                sum += enter < width ? from[y * width + enter] : 0;
                sum -= leave >= 0 ? from[y * width + leave] : 0;
                if (x >= 0) {
                    to[x * height + y] = (float) (sum / (2 * radius + 1));
                }
            }
        });
        return to;
    }

    private float[][] stretch() {
        int width = level.width();
        int count = level.hole().length;
        float[] right = new float[count];
        float[] down = new float[count];
        float[] anchor = new float[count];
        float[][] target = new float[PLANES][count];
        progress.forEachRow(width, level.height(), y -> {
            for (int x = 0, i = y * width; x < width; x++, i++) {
                if (level.hole()[i]) {
                    right[i] = x + 1 < width && level.hole()[i + 1] ? 1 : 0;
                    down[i] = y + 1 < level.height() && level.hole()[i + width] ? 1 : 0;
                    anchor[i] = hold(x, y, target);
                }
            }
        });
        Membrane membrane = new Membrane(width, level.height(), right, down, anchor, progress);
        float[][] result = new float[PLANES][];
        for (int plane = 0; plane < PLANES; plane++) {
            result[plane] = membrane.solve(target[plane], 1e-3, 30);
        }
        return result;
    }

    /// Holds the hole's pixel (x, y) to the sources beside it; returns how firmly.
    private float hold(int x, int y, float[][] target) {
        float firmness = 0;
        for (int side = 0; side < 4; side++) {
            int u = x + (side == 0 ? 1 : side == 1 ? -1 : 0);
            int v = y + (side == 2 ? 1 : side == 3 ? -1 : 0);
            if (level.isSource(u, v)) {
                firmness += 1;
                for (int plane = 0; plane < PLANES; plane++) {
                    target[plane][y * level.width() + x] += soft[plane][v * level.width() + u];
                }
            }
        }
        return firmness;
    }
}
