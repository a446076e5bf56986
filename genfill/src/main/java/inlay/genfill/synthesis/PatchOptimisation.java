package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// Mends an arrangement until every patch of the hole looks like some patch of the source: "Space-Time Completion
/// of Video", Wexler, Shechtman and Irani 2007, with correspondences found by PatchMatch (Barnes et al. 2009).
///
/// Two steps alternate: each patch that touches the hole finds a similar source patch, and each pixel of the hole
/// takes the weighted mean of what the patches around it propose. At the end each pixel takes the one offset that
/// most of the weight around it agrees on, so that pixels are copied and nothing is blurred.
final class PatchOptimisation {

    private static final int RADIUS = 3;
    private static final float PERFECT = 1e-7f;
    private static final int SIDE = 2 * RADIUS + 1;

    /// About so many steps of work is the search for one patch.
    private static final long COMPARISONS = 500;

    private final Level level;
    private final Offsets offsets;
    private final Randomness random;
    private final Progress progress;
    private final float[][] image;
    private final boolean[] sourceCentre;
    private final boolean hasSources;
    private final int[] targets;
    private final int[] partner;
    private final float[] cost;
    private final float[] trust;

    /// @param offsets in pixels of `level`
    PatchOptimisation(Level level, Offsets offsets, int[] label, Randomness random, Progress progress) {
        this.level = level;
        this.offsets = offsets;
        this.random = random;
        this.progress = progress;
        int count = level.hole().length;
        image = new float[3][];
        for (int plane = 0; plane < 3; plane++) {
            image[plane] = level.planes()[plane].clone();
        }
        sourceCentre = Patches.within(level.source(), level.width(), level.height(), RADIUS, progress);
        hasSources = Patches.members(sourceCentre, level.width(), level.height(), progress).length > 0;
        targets = targets();
        partner = new int[count];
        Arrays.fill(partner, -1);
        cost = new float[count];
        trust = trust();
        start(label);
    }

    /// Whether the picture is large enough for patches at all.
    boolean possible() {
        return targets.length > 0 && hasSources;
    }

    /// Alternates search and vote.
    ///
    /// @param reach the farthest distance of chance candidates from the best so far, in pixels
    void iterate(int rounds, int reach) {
        for (int round = 0; round < rounds; round++) {
            search(round, reach);
            vote();
        }
        search(rounds, reach);
    }

    /// How unlike the source the patches of the hole are, as arranged; 0 is a perfect copy.
    double strangeness() {
        search(0, level.width());
        double sum = 0;
        for (int i : targets) {
            sum += Math.sqrt(Math.min(cost[i], 1e3f));
        }
        return sum;
    }

    private int[] targets() {
        int width = level.width();
        boolean[] touches = new boolean[level.hole().length];
        progress.forEachRow(width, level.height(), y -> {
            for (int x = 0; x < width; x++) {
                if (level.hole()[y * width + x]) {
                    touch(x, y, touches);
                }
            }
        });
        return Patches.members(touches, width, level.height(), progress);
    }

    private void touch(int x, int y, boolean[] touches) {
        int width = level.width();
        int bottom = Math.min(level.height() - 1 - RADIUS, y + RADIUS);
        int right = Math.min(width - 1 - RADIUS, x + RADIUS);
        for (int v = Math.max(RADIUS, y - RADIUS); v <= bottom; v++) {
            for (int u = Math.max(RADIUS, x - RADIUS); u <= right; u++) {
                touches[v * width + u] = true;
            }
        }
    }

    /// Pixels near what is known are trusted more than pixels deep in the hole.
    private float[] trust() {
        float[] trust = new float[level.hole().length];
        forEachTarget(i -> trust[i] = (float) Math.pow(1.15, -Math.min(level.depth()[i], 60)));
        return trust;
    }

    private void start(int[] label) {
        int width = level.width();
        progress.forEachRow(width, level.height(), y -> {
            for (int x = 0, i = y * width; x < width; x++, i++) {
                if (label[i] != SeamCost.IDENTITY) {
                    copy(x, y, offsets.dx()[label[i]], offsets.dy()[label[i]]);
                }
            }
        });
        forEachTarget(i -> {
            cost[i] = Float.MAX_VALUE;
            for (int dy = 0; dy <= 2 * RADIUS && partner[i] < 0; dy++) {
                for (int dx = 0; dx <= 2 * RADIUS && partner[i] < 0; dx++) {
                    int v = dy % 2 == 0 ? dy / 2 : -(dy + 1) / 2;
                    int u = dx % 2 == 0 ? dx / 2 : -(dx + 1) / 2;
                    int near = label[i + v * width + u];
                    if (near != SeamCost.IDENTITY) {
                        consider(i, offsets.dx()[near], offsets.dy()[near]);
                    }
                }
            }
        });
    }

    private void copy(int x, int y, int dx, int dy) {
        if (level.isSource(x + dx, y + dy)) {
            int i = y * level.width() + x;
            for (int plane = 0; plane < 3; plane++) {
                image[plane][i] = level.planes()[plane][i + dy * level.width() + dx];
            }
        }
    }

    private void forEachTarget(IntConsumer action) {
        progress.forEachRow(SIDE * SIDE, targets.length, k -> action.accept(targets[k]));
    }

    private void search(int round, int reach) {
        forEachTarget(i -> cost[i] = partner[i] < 0 ? Float.MAX_VALUE : distance(i, partner[i], Float.MAX_VALUE));
        int[] jumps = {4, 2, 1, 1};
        for (int pass = 0; pass < jumps.length; pass++) {
            int[] previous = partner.clone();
            int jump = jumps[pass];
            long key = (round * 8L + pass) * partner.length;
            progress.forEachRowInParallel(COMPARISONS, targets.length, k -> {
                if (cost[targets[k]] > PERFECT) {
                    improve(targets[k], jump, reach, previous, (key + targets[k]) * 32);
                }
            });
        }
    }

    private void improve(int i, int jump, int reach, int[] previous, long key) {
        int width = level.width();
        int x = i % width;
        int y = i / width;
        for (int side = 0; side < 4; side++) {
            int u = x + (side == 0 ? jump : side == 1 ? -jump : 0);
            int v = y + (side == 2 ? jump : side == 3 ? -jump : 0);
            if (level.inside(u, v) && previous[v * width + u] >= 0) {
                int other = previous[v * width + u];
                consider(i, other % width - u, other / width - v);
            }
        }
        int step = 0;
        for (int guess = 0; guess < 2 && offsets.count() > 0; guess++) {
            int label = random.below(offsets.count(), key + step++);
            consider(i, offsets.dx()[label], offsets.dy()[label]);
        }
        for (int radius = reach; radius >= 1; radius /= 2) {
            int dx = random.below(2 * radius + 1, key + step++) - radius;
            int dy = random.below(2 * radius + 1, key + step++) - radius;
            int best = partner[i] < 0 ? i : partner[i];
            consider(i, best % width - x + dx, best / width - y + dy);
        }
    }

    private void consider(int i, int dx, int dy) {
        int width = level.width();
        int x = i % width + dx;
        int y = i / width + dy;
        if (!level.inside(x, y)) {
            return;
        }
        int candidate = y * width + x;
        if (candidate == partner[i] || !sourceCentre[candidate]) {
            return;
        }
        float distance = distance(i, candidate, cost[i]);
        if (distance < cost[i]) {
            cost[i] = distance;
            partner[i] = candidate;
        }
    }

    private float distance(int target, int source, float limit) {
        int width = level.width();
        float[] made0 = image[0];
        float[] made1 = image[1];
        float[] made2 = image[2];
        float[] real0 = level.planes()[0];
        float[] real1 = level.planes()[1];
        float[] real2 = level.planes()[2];
        float sum = 0;
        for (int dy = -RADIUS; dy <= RADIUS && sum < limit; dy++) {
            int m = target + dy * width - RADIUS;
            int n = source + dy * width - RADIUS;
            for (int k = 0; k < SIDE; k++) {
                float u = made0[m + k] - real0[n + k];
                float v = made1[m + k] - real1[n + k];
                float w = made2[m + k] - real2[n + k];
                sum += u * u + v * v + w * w;
            }
        }
        return sum;
    }

    private void vote() {
        float scale = scale();
        int width = level.width();
        float[][] next = {image[0].clone(), image[1].clone(), image[2].clone()};
        progress.forEachRowInParallel((long) SIDE * SIDE * width, level.height(), y -> {
            for (int x = 0; x < width; x++) {
                if (level.hole()[y * width + x]) {
                    mean(x, y, scale, next);
                }
            }
        });
        System.arraycopy(next, 0, image, 0, 3);
    }

    /// Writes what the patches around (x, y) propose on the whole.
    private void mean(int x, int y, float scale, float[][] next) {
        int width = level.width();
        float total = 0;
        float a = 0;
        float b = 0;
        float c = 0;
        for (int dy = -RADIUS; dy <= RADIUS; dy++) {
            for (int dx = -RADIUS; dx <= RADIUS; dx++) {
                int centre = centre(x + dx, y + dy);
                if (centre >= 0) {
                    float weight = weight(centre, scale);
                    int from = partner[centre] - dy * width - dx;
                    total += weight;
                    a += weight * level.planes()[0][from];
                    b += weight * level.planes()[1][from];
                    c += weight * level.planes()[2][from];
                }
            }
        }
        if (total > 0) {
            int i = y * width + x;
            next[0][i] = a / total;
            next[1][i] = b / total;
            next[2][i] = c / total;
        }
    }

    private int centre(int x, int y) {
        return level.inside(x, y) && partner[y * level.width() + x] >= 0 ? y * level.width() + x : -1;
    }

    private float weight(int centre, float scale) {
        return trust[centre] * (float) Math.exp(-cost[centre] / scale) + 1e-12f;
    }

    /// A typical cost: the 75th percentile, as Wexler et al. choose it.
    private float scale() {
        float[] costs = new float[targets.length];
        for (int k = 0; k < costs.length; k++) {
            costs[k] = cost[targets[k]];
        }
        Arrays.sort(costs);
        return Math.max(1e-6f, 2 * costs[costs.length * 3 / 4]);
    }

    /// For each pixel of the hole the offset that the patches around it agree on, packed by [#pack(int, int)].
    long[] agreement() {
        float scale = scale();
        int width = level.width();
        long[] result = new long[level.hole().length];
        progress.forEachRowInParallel((long) SIDE * SIDE * width, level.height(), y -> {
            long[] seen = new long[SIDE * SIDE];
            float[] weights = new float[SIDE * SIDE];
            for (int x = 0; x < width; x++) {
                if (level.hole()[y * width + x]) {
                    result[y * width + x] = agreed(x, y, scale, seen, weights);
                }
            }
        });
        return result;
    }

    private long agreed(int x, int y, float scale, long[] seen, float[] weights) {
        int width = level.width();
        int count = 0;
        int best = -1;
        for (int dy = -RADIUS; dy <= RADIUS; dy++) {
            for (int dx = -RADIUS; dx <= RADIUS; dx++) {
                int centre = centre(x + dx, y + dy);
                if (centre < 0) {
                    continue;
                }
                long offset = pack(partner[centre] % width - x - dx, partner[centre] / width - y - dy);
                int k = 0;
                while (k < count && seen[k] != offset) {
                    k++;
                }
                if (k == count) {
                    seen[count] = offset;
                    weights[count++] = 0;
                }
                weights[k] += weight(centre, scale);
                if (best < 0 || weights[k] > weights[best]) {
                    best = k;
                }
            }
        }
        return best < 0 ? NOWHERE : seen[best];
    }

    /// No patch had a proposal.
    static final long NOWHERE = Long.MIN_VALUE;

    static long pack(int dx, int dy) {
        return (long) dx << 32 | dy & 0xFFFFFFFFL;
    }
}
