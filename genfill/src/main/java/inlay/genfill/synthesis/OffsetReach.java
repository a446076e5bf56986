package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.Cancellation;
import java.util.Arrays;

/// Sees to it that every pixel of a hole has at least one offset that leads to a source pixel: what statistics left
/// out is reached by chance.
final class OffsetReach {

    private static final int TRIALS = 24;

    private final Level level;
    private final Randomness random;
    private final Progress progress;

    /// @param level the finest level
    OffsetReach(Level level, Randomness random, Progress progress) {
        this.level = level;
        this.random = random;
        this.progress = progress;
    }

    /// The offsets, and more where they are needed.
    Offsets complete(Offsets offsets) {
        int[] sources = level.sources(progress);
        int[] open = level.holes(progress);
        for (int label = 0; label < offsets.count(); label++) {
            open = unreached(open, offsets.dx()[label], offsets.dy()[label]);
        }
        Offsets result = offsets;
        for (int round = 0; open.length > 0; round++) {
            int place = open[random.below(open.length, round * 64L)];
            int[] best = open;
            int bestX = 0;
            int bestY = 0;
            for (int trial = 0; trial < TRIALS && (trial == 0 || best.length > 0); trial++) {
                int source = sources[random.below(sources.length, round * 64L + 1 + trial)];
                int dx = source % level.width() - place % level.width();
                int dy = source / level.width() - place / level.width();
                int[] rest = unreached(open, dx, dy);
                if (rest.length < best.length) {
                    best = rest;
                    bestX = dx;
                    bestY = dy;
                }
            }
            open = best;
            result = with(result, bestX, bestY);
        }
        return result;
    }

    private int[] unreached(int[] open, int dx, int dy) {
        int[] rest = new int[open.length];
        int count = 0;
        for (int k = 0; k < open.length; k++) {
            if (k % Cancellation.STEPS == 0) {
                progress.check();
            }
            int i = open[k];
            if (!level.isSource(i % level.width() + dx, i / level.width() + dy)) {
                rest[count++] = i;
            }
        }
        return Arrays.copyOf(rest, count);
    }

    private static Offsets with(Offsets offsets, int dx, int dy) {
        int count = offsets.count();
        int[] x = Arrays.copyOf(offsets.dx(), count + 1);
        int[] y = Arrays.copyOf(offsets.dy(), count + 1);
        x[count] = dx;
        y[count] = dy;
        return new Offsets(x, y);
    }
}
