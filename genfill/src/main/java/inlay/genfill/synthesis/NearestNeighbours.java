package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import java.util.Arrays;
import java.util.stream.IntStream;

/// For every patch of source pixels the most similar other patch at least some distance away: "PatchMatch", Barnes,
/// Shechtman, Finkelstein and Goldman 2009, propagated by jumps from the previous round only, so that the outcome
/// does not depend on the number of threads.
final class NearestNeighbours {

    /// Patches reach this many pixels from their centre.
    static final int RADIUS = 3;

    /// Every other row of a patch tells as much in half the time.
    private static final int ROW_STEP = 2;

    /// So many pixels are searched for between two looks at whether to go on.
    private static final int PIECE = 64;

    /// About so many steps of work is the search for one pixel.
    private static final long COMPARISONS = 500;

    private static final int[] JUMPS = {8, 4, 2, 1, 1, 1};

    private final Level level;
    private final int minimumDistance;
    private final Randomness random;
    private final Progress progress;
    private final boolean[] centre;

    NearestNeighbours(Level level, int minimumDistance, Randomness random, Progress progress) {
        this.level = level;
        this.minimumDistance = minimumDistance;
        this.random = random;
        this.progress = progress;
        this.centre = Patches.within(level.source(), level.width(), level.height(), RADIUS, progress);
    }

    /// The index of the best partner found for each pixel, or -1 where there is none.
    int[] search() {
        int[] list = IntStream.range(0, centre.length).filter(i -> centre[i]).toArray();
        int[] best = new int[centre.length];
        Arrays.fill(best, -1);
        float[] cost = new float[centre.length];
        Arrays.fill(cost, Float.MAX_VALUE);
        if (list.length < 2) {
            return best;
        }
        for (int round = 0; round < JUMPS.length; round++) {
            int[] previous = best.clone();
            int current = round;
            progress.forEachRowInParallel(PIECE * COMPARISONS, Math.ceilDiv(centre.length, PIECE), piece -> {
                for (int i = piece * PIECE; i < Math.min(centre.length, (piece + 1) * PIECE); i++) {
                    if (centre[i]) {
                        improve(i % level.width(), i / level.width(), current, list, previous, best, cost);
                    }
                }
            });
        }
        return best;
    }

    private void improve(int x, int y, int round, int[] list, int[] previous, int[] best, float[] cost) {
        int width = level.width();
        int i = y * width + x;
        long key = ((long) round * centre.length + i) * 32;
        for (int guess = 0; guess < (round == 0 ? 6 : 1); guess++) {
            consider(i, list[random.below(list.length, key + guess)], best, cost);
        }
        int jump = JUMPS[round];
        for (int side = 0; side < 4; side++) {
            int dx = side == 0 ? jump : side == 1 ? -jump : 0;
            int dy = side == 2 ? jump : side == 3 ? -jump : 0;
            if (level.inside(x + dx, y + dy)) {
                int partner = previous[(y + dy) * width + x + dx];
                if (partner >= 0) {
                    considerAt(i, partner % width - dx, partner / width - dy, best, cost);
                }
            }
        }
        int step = 8;
        for (int radius = Math.max(width, level.height()) / 2; radius >= 1 && best[i] >= 0; radius /= 3) {
            int px = best[i] % width + random.below(2 * radius + 1, key + step++) - radius;
            int py = best[i] / width + random.below(2 * radius + 1, key + step++) - radius;
            considerAt(i, px, py, best, cost);
        }
    }

    private void considerAt(int i, int px, int py, int[] best, float[] cost) {
        if (level.inside(px, py)) {
            consider(i, py * level.width() + px, best, cost);
        }
    }

    private void consider(int i, int partner, int[] best, float[] cost) {
        int width = level.width();
        if (!centre[partner] || partner == best[i]) {
            return;
        }
        int dx = partner % width - i % width;
        int dy = partner / width - i / width;
        if (dx * dx + dy * dy < minimumDistance * minimumDistance) {
            return;
        }
        float distance = distance(i, partner, cost[i]);
        if (distance < cost[i]) {
            cost[i] = distance;
            best[i] = partner;
        }
    }

    private float distance(int a, int b, float limit) {
        int width = level.width();
        float[] p = level.planes()[0];
        float[] q = level.planes()[1];
        float[] r = level.planes()[2];
        float sum = 0;
        for (int dy = -RADIUS; dy <= RADIUS && sum < limit; dy += ROW_STEP) {
            int m = a + dy * width - RADIUS;
            int n = b + dy * width - RADIUS;
            for (int k = 0; k <= 2 * RADIUS; k++) {
                float u = p[m + k] - p[n + k];
                float v = q[m + k] - q[n + k];
                float w = r[m + k] - r[n + k];
                sum += u * u + v * v + w * w;
            }
        }
        return sum;
    }
}
