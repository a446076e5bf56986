package inlay.genfill.synthesis;

import org.jspecify.annotations.Nullable;

/// How visible it is that two neighbouring pixels of one level are copied by different offsets.
///
/// The cost of a seam is how much both copies differ at both pixels, in colour and in the gradient across:
/// "Graphcut Textures", Kwatra et al. 2003, and "Interactive Digital Photomontage", Agarwala et al. 2004. It is a
/// metric between labels, as moves by graph cut require.
final class SeamCost {

    /// The label of pixels that keep their own colour.
    static final int IDENTITY = -1;

    /// What it costs to copy from where there is nothing.
    static final float IMPOSSIBLE = 1e4f;

    private static final float COLOUR = 1.0f;
    private static final float GRADIENT = 1.0f;
    private static final double SURPRISE = 0.3;
    private static final int REACH = 3;
    private static final double FARTHEST = 1.5 * REACH;

    private final Level level;
    private final Offsets offsets;
    private final double[] favour;
    private final @Nullable Expectation expectation;
    private final double rim;

    /// @param offsets in pixels of `level`
    /// @param favour a small cost for using each label at all
    /// @param expectation what the hole as a whole should look like, where that counts
    /// @param rim how much the fit to the surroundings counts
    SeamCost(Level level, Offsets offsets, double[] favour, @Nullable Expectation expectation, double rim) {
        this.level = level;
        this.offsets = offsets;
        this.favour = favour;
        this.expectation = expectation;
        this.rim = rim;
    }

    boolean possible(int x, int y, int label) {
        return level.isSource(x + offsets.dx()[label], y + offsets.dy()[label]);
    }

    /// The index of the pixel that `label` copies to (x, y), or -1 where there is none.
    private int from(int x, int y, int label) {
        if (label == IDENTITY) {
            return level.isSource(x, y) ? y * level.width() + x : -1;
        }
        int fx = x + offsets.dx()[label];
        int fy = y + offsets.dy()[label];
        return level.isSource(fx, fy) ? fy * level.width() + fx : -1;
    }

    /// The cost of a seam between neighbours (x, y) with label `a` and (u, v) with label `b`.
    double pair(int x, int y, int u, int v, int a, int b) {
        if (a == b) {
            return 0;
        }
        int pa = from(x, y, a);
        int pb = from(x, y, b);
        int qa = from(u, v, a);
        int qb = from(u, v, b);
        double here = pa < 0 || pb < 0 ? -1 : difference(pa, pb);
        double there = qa < 0 || qb < 0 ? -1 : difference(qa, qb);
        if (here < 0 && there < 0) {
            return 4;
        }
        if (here < 0 || there < 0) {
            return 2 * (COLOUR + GRADIENT) * Math.max(here, there) + 0.02;
        }
        return COLOUR * (here + there) + GRADIENT * gradient(pa, pb, qa, qb);
    }

    private double difference(int a, int b) {
        float u = level.planes()[0][a] - level.planes()[0][b];
        float v = level.planes()[1][a] - level.planes()[1][b];
        float w = level.planes()[2][a] - level.planes()[2][b];
        return Math.sqrt(u * u + v * v + w * w);
    }

    private double gradient(int pa, int pb, int qa, int qb) {
        double sum = 0;
        for (float[] plane : level.planes()) {
            double d = (plane[qa] - plane[pa]) - (plane[qb] - plane[pb]);
            sum += d * d;
        }
        return Math.sqrt(sum);
    }

    /// The cost of `label` at the hole's pixel (x, y) by itself: how well its copy would continue what is known
    /// nearby.
    double alone(int x, int y, int label) {
        if (!possible(x, y, label)) {
            return IMPOSSIBLE;
        }
        double sum = favour[label];
        if (expectation != null) {
            sum += SURPRISE * expectation.surprise(y * level.width() + x, from(x, y, label));
        }
        return level.depth()[y * level.width() + x] > FARTHEST ? sum : sum + rim * misfit(x, y, label);
    }

    /// How unlike the known pixels around the hole's pixel (x, y) the copies by `label` at their places are.
    private double misfit(int x, int y, int label) {
        double sum = 0;
        for (int dy = -REACH; dy <= REACH; dy++) {
            for (int dx = -REACH; dx <= REACH; dx++) {
                if (level.isSource(x + dx, y + dy)) {
                    int known = (y + dy) * level.width() + x + dx;
                    int copy = from(x + dx, y + dy, label);
                    double cost = copy < 0 ? 0.3 : difference(known, copy);
                    boolean adjacent = dx * dx + dy * dy == 1;
                    sum += adjacent ? 2 * cost : 0.25 * cost / (dx * dx + dy * dy);
                }
            }
        }
        return sum;
    }
}
