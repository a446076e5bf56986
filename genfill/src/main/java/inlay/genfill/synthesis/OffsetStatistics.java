package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.DistanceField;
import java.util.ArrayList;
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
        this.fromHole = DistanceField.to(level.hole(), level.width(), level.height());
    }

    /// A peak of the histogram, in pixels of this level.
    private record Peak(int dx, int dy, double score) {}

    /// The offsets chosen, in pixels of this level.
    ///
    /// @param limit how many at most
    /// @param disorder how strongly chance reorders the peaks, 0 for not at all
    Offsets choose(int limit, double disorder) {
        int depth = depth();
        int smallest = Math.max(2, Math.min(Math.max(level.width(), level.height()) / 15, 2 * depth));
        vote(smallest, depth, random.stream(1));
        if (depth > smallest) {
            vote(depth, depth, random.stream(2));
        }
        return select(peaks(disorder), limit);
    }

    /// How far the innermost pixel of the hole is from any source.
    private int depth() {
        float[] field = DistanceField.to(level.source(), level.width(), level.height());
        float deepest = 0;
        for (int i = 0; i < field.length; i++) {
            if (level.hole()[i]) {
                deepest = Math.max(deepest, field[i]);
            }
        }
        return (int) Math.ceil(deepest);
    }

    private void vote(int minimumDistance, int depth, Randomness stream) {
        int[] best = new NearestNeighbours(level, minimumDistance, stream).search(progress);
        int width = level.width();
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= 0) {
                int dx = best[i] % width - i % width;
                int dy = best[i] / width - i / width;
                float weight = 1 / (1 + fromHole[i] / (depth + 4));
                votes[index(dx, dy)] += weight;
                votes[index(-dx, -dy)] += weight;
            }
        }
    }

    private int index(int dx, int dy) {
        return (dy + level.height()) * spanX + dx + level.width();
    }

    private List<Peak> peaks(double disorder) {
        float[] smooth = smoothed();
        List<Peak> peaks = new ArrayList<>();
        for (int y = SPREAD; y < spanY - SPREAD; y++) {
            for (int x = SPREAD; x < spanX - SPREAD; x++) {
                float value = smooth[y * spanX + x];
                if (value > 0 && isPeak(smooth, x, y, value)) {
                    double chance = Math.exp(disorder * random.normal((long) y * spanX + x));
                    peaks.add(new Peak(x - level.width(), y - level.height(), value * chance));
                }
            }
        }
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
        for (int y = 1; y < spanY - 1; y++) {
            for (int x = 1; x < spanX - 1; x++) {
                int i = y * spanX + x;
                smooth[i] = 4 * votes[i]
                        + 2 * (votes[i - 1] + votes[i + 1] + votes[i - spanX] + votes[i + spanX])
                        + votes[i - spanX - 1]
                        + votes[i - spanX + 1]
                        + votes[i + spanX - 1]
                        + votes[i + spanX + 1];
            }
        }
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
        int area = level.holeArea();
        int every = Math.max(1, area / 300);
        List<int[]> sample = new ArrayList<>();
        for (int i = 0, seen = 0; i < level.hole().length; i++) {
            if (level.hole()[i] && seen++ % every == every / 2) {
                sample.add(new int[] {i % level.width(), i / level.width()});
            }
        }
        return sample;
    }
}
