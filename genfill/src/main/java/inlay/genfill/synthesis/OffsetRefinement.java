package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;

/// Sharpens offsets found at a small scale: at each larger scale the best of nine neighbours, judged where the
/// picture agrees best with itself at that offset, so that a period is known to the pixel at full size.
final class OffsetRefinement {

    private static final int SAMPLES = 1500;
    private static final float TRUNCATION = 0.06f;

    private final Level level;
    private final Progress progress;
    private final int[] places;

    OffsetRefinement(Level level, Randomness random, Progress progress) {
        this.level = level;
        this.progress = progress;
        int[] sources = level.sources(progress);
        places = new int[Math.min(SAMPLES, sources.length)];
        for (int k = 0; k < places.length; k++) {
            places[k] = sources[random.below(sources.length, k)];
        }
    }

    /// From the offsets of the level half this size to those of this level.
    Offsets refine(Offsets smaller) {
        int[] dx = new int[smaller.count()];
        int[] dy = new int[smaller.count()];
        progress.forEachRowInParallel(9L * SAMPLES, smaller.count(), label -> {
            int x = 2 * smaller.dx()[label];
            int y = 2 * smaller.dy()[label];
            double least = cost(x, y) * 0.999;
            dx[label] = x;
            dy[label] = y;
            for (int k = 0; k < 9; k++) {
                double cost = cost(x + k % 3 - 1, y + k / 3 - 1);
                if (cost < least) {
                    least = cost;
                    dx[label] = x + k % 3 - 1;
                    dy[label] = y + k / 3 - 1;
                }
            }
        });
        return new Offsets(dx, dy);
    }

    /// The mean of truncated differences: places that do not follow the offset do not drown those that do.
    private double cost(int dx, int dy) {
        double sum = 0;
        int count = 0;
        for (int place : places) {
            int x = place % level.width() + dx;
            int y = place / level.width() + dy;
            if (level.isSource(x, y)) {
                float u = level.planes()[0][place] - level.planes()[0][y * level.width() + x];
                sum += Math.min(u * u, TRUNCATION * TRUNCATION);
                count++;
            }
        }
        return count == 0 ? Double.MAX_VALUE : sum / count;
    }
}
