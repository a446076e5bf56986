package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.DistanceField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds the few offsets at which a picture resembles itself: "Statistics of Patch Offsets for Image Completion",
/// He and Sun 2012.
///
/// Matching similar patches votes for offsets; periodic structure such as brick courses makes sharp peaks at
/// multiples of its period. Peaks are chosen greedily by votes, by how much of the hole they reach, and by how
/// badly that part of the hole still needs candidates.
final class OffsetStatistics {

    private static final int PEAKS = 400;
    private static final int SPREAD = 2;
    private static final long PATCH = (2L * NearestNeighbours.RADIUS + 1) * (2L * NearestNeighbours.RADIUS + 1);

    private final Level level;
    private final Randomness random;
    private final Progress progress;
    private final int spanX;
    private final int spanY;
    private final float[] votes;
    private final float[] fromHole;

    OffsetStatistics(Level level, Randomness random, Progress progress) {
        this.level = level;
        this.random = random;
        this.progress = progress;
        this.spanX = 2 * level.width() + 1;
        this.spanY = 2 * level.height() + 1;
        this.votes = new float[spanX * spanY];
        this.fromHole = DistanceField.to(level.hole(), level.width(), level.height(), progress);
    }

    /// A peak of the histogram, in pixels of this level.
    private record Peak(int dx, int dy, double score) {}

    /// The offsets chosen, in pixels of this level.
    ///
    /// @param limit how many at most
    /// @param disorder how strongly chance reorders the peaks, 0 for not at all
    Offsets choose(int limit, double disorder) {
        int depth = (int) Math.ceil(level.deepest());
        int smallest = Math.max(2, Math.min(Math.max(level.width(), level.height()) / 15, 2 * depth));
        int[] near = new NearestNeighbours(level, smallest, random.stream(1), progress).search();
        int[] far = depth > smallest
                ? new NearestNeighbours(level, depth, random.stream(2), progress).search()
                : new int[0];
        vote(near, depth, true);
        vote(far, depth, true);
        Offsets structure = select(peaks(disorder), limit / 2);
        Arrays.fill(votes, 0);
        vote(near, depth, false);
        vote(far, depth, false);
        return structure.and(select(peaks(disorder), limit - structure.count()));
    }

    private void vote(int[] best, int depth, boolean structure) {
        int width = level.width();
        progress.forEachRow(PATCH, best.length, i -> {
            if (best[i] >= 0) {
                int dx = best[i] % width - i % width;
                int dy = best[i] / width - i / width;
                float near = fromHole[i] / (depth + 4);
                float weight = (structure ? distinctness(i, best[i]) : 1) / (1 + near * near);
                votes[index(dx, dy)] += weight;
                votes[index(-dx, -dy)] += weight;
            }
        });
    }

    /// How much a match says: much where the patch has structure of its own and the partner shows the same, little
    /// on plain ground.
    private float distinctness(int i, int partner) {
        float[] plane = level.planes()[0];
        int width = level.width();
        float sum = 0;
        float squares = 0;
        float error = 0;
        int r = NearestNeighbours.RADIUS;
        for (int dy = -r; dy <= r; dy++) {
            for (int dx = -r; dx <= r; dx++) {
                float value = plane[i + dy * width + dx];
                float difference = value - plane[partner + dy * width + dx];
                sum += value;
                squares += value * value;
                error += difference * difference;
            }
        }
        int count = (2 * r + 1) * (2 * r + 1);
        float variance = Math.max(0, squares / count - sum * sum / count / count);
        float structure = variance / (variance + 4e-4f);
        return 0.02f + structure * Math.max(0, 1 - error / count / (variance + 4e-4f));
    }

    private int index(int dx, int dy) {
        return (dy + level.height()) * spanX + dx + level.width();
    }

    private List<Peak> peaks(double disorder) {
        float[] smooth = smoothed();
        List<Peak> peaks = new ArrayList<>();
        progress.forEachRow(spanX, spanY - 2 * SPREAD, row -> {
            int y = row + SPREAD;
            for (int x = SPREAD; x < spanX - SPREAD; x++) {
                float value = smooth[y * spanX + x];
                if (value > 0 && isPeak(smooth, x, y, value)) {
                    double chance = Math.exp(disorder * random.normal((long) y * spanX + x));
                    peaks.add(new Peak(x - level.width(), y - level.height(), value * chance));
                }
            }
        });
        peaks.sort(Comparator.comparingDouble(Peak::score).reversed());
        return peaks.size() > PEAKS ? peaks.subList(0, PEAKS) : peaks;
    }

    private boolean isPeak(float[] smooth, int x, int y, float value) {
        for (int dy = -SPREAD; dy <= SPREAD; dy++) {
            for (int dx = -SPREAD; dx <= SPREAD; dx++) {
                float other = smooth[(y + dy) * spanX + x + dx];
                boolean before = dy < 0 || (dy == 0 && dx < 0);
                if (other > value || (before && other == value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The votes under a binomial 3 x 3 kernel, so that a period between two pixels still makes one peak.
    private float[] smoothed() {
        float[] smooth = new float[votes.length];
        progress.forEachRow(spanX, spanY - 2, row -> {
            int start = (row + 1) * spanX;
            for (int i = start + 1; i < start + spanX - 1; i++) {
                smooth[i] = 4 * votes[i]
                        + 2 * (votes[i - 1] + votes[i + 1] + votes[i - spanX] + votes[i + spanX])
                        + votes[i - spanX - 1]
                        + votes[i - spanX + 1]
                        + votes[i + spanX - 1]
                        + votes[i + spanX + 1];
            }
        });
        return smooth;
    }

    private Offsets select(List<Peak> peaks, int limit) {
        List<int[]> sample = holeSample();
        int[] reached = new int[sample.size()];
        List<Peak> open = new ArrayList<>(peaks);
        List<Peak> chosen = new ArrayList<>();
        while (chosen.size() < limit && !open.isEmpty()) {
            Peak best = null;
            double most = 0;
            progress.check();
            for (Peak peak : open) {
                double need = 0;
                for (int k = 0; k < reached.length; k++) {
                    int[] place = sample.get(k);
                    if (level.isSource(place[0] + peak.dx(), place[1] + peak.dy())) {
                        need += 1.0 / (2 + reached[k]);
                    }
                }
                if (need * peak.score() > most) {
                    most = need * peak.score();
                    best = peak;
                }
            }
            if (best == null) {
                break;
            }
            open.remove(best);
            chosen.add(best);
            for (int k = 0; k < reached.length; k++) {
                int[] place = sample.get(k);
                reached[k] += level.isSource(place[0] + best.dx(), place[1] + best.dy()) ? 1 : 0;
            }
        }
        return new Offsets(
                chosen.stream().mapToInt(Peak::dx).toArray(),
                chosen.stream().mapToInt(Peak::dy).toArray());
    }

    /// A few hundred pixels spread over the hole.
    private List<int[]> holeSample() {
        int[] holes = level.holes(progress);
        int every = Math.max(1, holes.length / 300);
        List<int[]> sample = new ArrayList<>();
        for (int k = every / 2; k < holes.length; k += every) {
            sample.add(new int[] {holes[k] % level.width(), holes[k] / level.width()});
        }
        return sample;
    }
}
