package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Looks, place by place along the border of a hole, for where else the picture looks like what is known there, so
/// that whatever meets the border finds its continuation: the matching of overlaps in "Image Quilting", Efros and
/// Freeman 2001.
final class BorderMatches {

    /// What is compared reaches this many pixels from a place.
    static final int RADIUS = 7;

    /// Places are at least this many pixels apart.
    private static final int SPACING = 10;
    /// Looking at every other pixel of every other row finds what is then searched for nearby.
    private static final int STRIDE = 2;

    /// What is found has to differ less than this share of what is there.
    private static final float WORTHWHILE = 0.9f;

    /// How much a pixel differs from none, squared.
    private static final float MISSING = 0.1f;

    private final Level level;
    private final Offsets offsets;
    private final int[] label;
    private final Randomness random;
    private final Progress progress;
    private final boolean[] centre;

    /// @param offsets in pixels of `level`
    BorderMatches(Level level, Offsets offsets, int[] label, Randomness random, Progress progress) {
        this.random = random;
        this.level = level;
        this.offsets = offsets;
        this.label = label;
        this.progress = progress;
        this.centre = Patches.within(level.source(), level.width(), level.height(), RADIUS, progress);
    }

    /// A place at the border and an offset to where it goes on better than with its present label.
    record Match(int x, int y, int dx, int dy) {}

    /// The matches found, none where the labels fit as well.
    List<Match> find() {
        List<int[]> places = places();
        @Nullable Match[] found = new Match[places.size()];
        progress.forEachRowInParallel(Cancellation.STEPS, found.length, k -> {
            found[k] = match(places.get(k)[0], places.get(k)[1]);
        });
        return Arrays.stream(found).filter(Objects::nonNull).toList();
    }

    /// Pixels of the hole beside known ones, some way from each other.
    private List<int[]> places() {
        List<int[]> places = new ArrayList<>();
        boolean[] taken = new boolean[label.length];
        progress.forEachRow(level.width(), level.height(), y -> {
            for (int x = 0, i = y * level.width(); x < level.width(); x++, i++) {
                if (level.hole()[i] && label[i] != SeamCost.IDENTITY && level.depth()[i] < 1.1f && !taken[i]) {
                    places.add(new int[] {x, y});
                    take(x, y, taken);
                }
            }
        });
        return places;
    }

    private void take(int x, int y, boolean[] taken) {
        for (int v = Math.max(0, y - SPACING); v <= Math.min(level.height() - 1, y + SPACING); v++) {
            for (int u = Math.max(0, x - SPACING); u <= Math.min(level.width() - 1, x + SPACING); u++) {
                taken[v * level.width() + u] = true;
            }
        }
    }

    private @Nullable Match match(int x, int y) {
        int width = level.width();
        int[] known = known(x, y);
        int own = label[y * width + x];
        Best best = new Best(WORTHWHILE * difference(known, offsets.dx()[own], offsets.dy()[own]));
        int rows = Math.ceilDiv(level.height(), STRIDE);
        // Of what fits equally well the first is taken: without chance that would always be far up.
        int start = random.below(rows, (long) y * width + x);
        progress.forEachRow((long) width * STRIDE, rows, number -> {
            int row = (start + number) % rows;
            for (int column = row % STRIDE, i = row * STRIDE * width + column;
                    column < width;
                    column += STRIDE, i += STRIDE) {
                if (centre[i]) {
                    best.consider(known, column - x, row * STRIDE - y);
                }
            }
        });
        if (!best.found) {
            return null;
        }
        int dx = best.dx;
        int dy = best.dy;
        for (int k = 0; k < 9; k++) {
            int u = x + dx + k % 3 - 1;
            int v = y + dy + k / 3 - 1;
            if (level.inside(u, v) && centre[v * width + u]) {
                best.consider(known, u - x, v - y);
            }
        }
        return new Match(x, y, best.dx, best.dy);
    }

    /// The indices of what is known around a place.
    private int[] known(int x, int y) {
        int[] known = new int[(2 * RADIUS + 1) * (2 * RADIUS + 1)];
        int count = 0;
        for (int v = y - RADIUS; v <= y + RADIUS; v++) {
            for (int u = x - RADIUS; u <= x + RADIUS; u++) {
                if (level.isSource(u, v)) {
                    known[count++] = v * level.width() + u;
                }
            }
        }
        return Arrays.copyOf(known, count);
    }

    /// The least difference so far.
    private final class Best {
        private float least;
        private boolean found;
        private int dx;
        private int dy;

        Best(float limit) {
            least = limit;
        }

        void consider(int[] known, int toX, int toY) {
            float[][] planes = level.planes();
            int step = toY * level.width() + toX;
            float sum = 0;
            for (int k = 0; k < known.length; k++) {
                int i = known[k];
                float a = planes[0][i] - planes[0][i + step];
                float b = planes[1][i] - planes[1][i + step];
                float c = planes[2][i] - planes[2][i + step];
                sum += a * a + b * b + c * c;
                if (sum >= least) {
                    return;
                }
            }
            least = sum;
            found = true;
            dx = toX;
            dy = toY;
        }
    }

    private float difference(int[] known, int toX, int toY) {
        float sum = 0;
        for (int i : known) {
            int x = i % level.width() + toX;
            int y = i / level.width() + toY;
            if (level.isSource(x, y)) {
                int j = y * level.width() + x;
                for (float[] plane : level.planes()) {
                    sum += (plane[i] - plane[j]) * (plane[i] - plane[j]);
                }
            } else {
                sum += MISSING;
            }
        }
        return sum;
    }
}
