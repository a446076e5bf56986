package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.Cancellation;
import inlay.genfill.request.Region;
import java.util.Arrays;

/// Which offset each pixel of a hole is copied by, and its improvement by graph cuts: "Fast Approximate Energy
/// Minimization via Graph Cuts", Boykov, Veksler and Zabih 2001, with expansion moves limited to a band where
/// labels meet (Lombaert et al. 2005) on the larger scales.
final class Labelling {

    /// Comparing the surroundings of a pixel takes about so many steps.
    private static final long NEIGHBOURHOOD = 50;

    /// After so many nodes of a graph it is asked whether to go on.
    private static final int CONNECTED = 1 << 11;

    private final Level level;
    private final SeamCost cost;
    private final int labels;
    private final int[] label;

    /// The number of each pixel in the graph at hand, counted from 1; 0 for those that are not in it.
    private final int[] node;

    private final MaxFlow flow = new MaxFlow();
    private int[] members = new int[1024];

    /// @param label for each pixel of the level; [SeamCost#IDENTITY] outside the hole
    Labelling(Level level, SeamCost cost, int labels, int[] label) {
        this.level = level;
        this.cost = cost;
        this.labels = labels;
        this.label = label;
        this.node = new int[label.length];
    }

    /// Every pixel takes the label that fits it best by itself.
    static Labelling initial(Level level, SeamCost cost, int labels, Progress progress) {
        int[] label = new int[level.hole().length];
        Arrays.fill(label, SeamCost.IDENTITY);
        progress.forEachRow(NEIGHBOURHOOD * labels, label.length, i -> {
            if (level.hole()[i]) {
                double least = Double.MAX_VALUE;
                for (int candidate = 0; candidate < labels; candidate++) {
                    double own = cost.alone(i % level.width(), i / level.width(), candidate);
                    if (own < least) {
                        least = own;
                        label[i] = candidate;
                    }
                }
            }
        });
        return new Labelling(level, cost, labels, label);
    }

    int[] label() {
        return label;
    }

    /// Tries every label on the whole hole, in the given order.
    ///
    /// @return how many pixels changed
    int expandEverywhere(int[] order, Progress progress) {
        int changed = 0;
        for (int alpha : order) {
            progress.check();
            int count = 0;
            for (int i = 0; i < label.length; i++) {
                if (level.hole()[i]
                        && label[i] != alpha
                        && cost.possible(i % level.width(), i / level.width(), alpha)) {
                    count = member(count, i);
                }
            }
            changed += expand(alpha, count, progress);
        }
        return changed;
    }

    /// Tries, at each pixel near a seam, the labels found within `reach` pixels.
    int expandNearSeams(int reach, Progress progress) {
        int[][] band = band(reach, progress);
        int changed = 0;
        for (int alpha = 0; alpha < labels; alpha++) {
            if (band[alpha] == null) {
                continue;
            }
            int count = 0;
            for (int k = 1; k <= band[alpha][0]; k++) {
                if (k % Cancellation.STEPS == 1) {
                    progress.check();
                }
                int i = band[alpha][k];
                if (label[i] != alpha && cost.possible(i % level.width(), i / level.width(), alpha)) {
                    count = member(count, i);
                }
            }
            changed += expand(alpha, count, progress);
        }
        return changed;
    }

    /// Tries one label on the part of the hole that lies in a region.
    ///
    /// @return how many pixels changed
    int expandWithin(Region region, int alpha, Progress progress) {
        Region part = region.intersect(new Region(0, 0, level.width(), level.height()));
        int count = 0;
        for (int y = part.y(); y < part.bottom(); y++) {
            for (int x = part.x(); x < part.right(); x++) {
                int i = y * level.width() + x;
                if (level.hole()[i] && label[i] != alpha && cost.possible(x, y, alpha)) {
                    count = member(count, i);
                }
            }
        }
        return expand(alpha, count, progress);
    }

    /// For each label the pixels of other labels that have it within reach; element 0 is their count.
    private int[][] band(int reach, Progress progress) {
        int width = level.width();
        int[][] band = new int[labels][];
        int[] seen = new int[labels];
        Arrays.fill(seen, -1);
        progress.forEachRow((2L * reach + 1) * (2 * reach + 1), label.length, i -> {
            if (level.hole()[i]) {
                int x = i % width;
                int y = i / width;
                for (int dy = -reach; dy <= reach; dy++) {
                    for (int dx = -reach; dx <= reach; dx++) {
                        int other = level.inside(x + dx, y + dy) ? label[i + dy * width + dx] : SeamCost.IDENTITY;
                        if (other != SeamCost.IDENTITY && other != label[i] && seen[other] != i) {
                            seen[other] = i;
                            band[other] = append(band[other], i);
                        }
                    }
                }
            }
        });
        return band;
    }

    static int[] append(int[] list, int value) {
        int[] room =
                list == null ? new int[64] : list[0] + 1 == list.length ? Arrays.copyOf(list, 2 * list.length) : list;
        room[++room[0]] = value;
        return room;
    }

    private int member(int count, int i) {
        if (count == members.length) {
            members = Arrays.copyOf(members, 2 * count);
        }
        members[count] = i;
        node[i] = count + 1;
        return count + 1;
    }

    /// One expansion move: the members switch to `alpha` or stay, whichever makes the whole cheapest.
    private int expand(int alpha, int count, Progress progress) {
        if (count == 0) {
            return 0;
        }
        flow.clear(count, 2 * count);
        for (int k = 0; k < count; k++) {
            if (k % CONNECTED == 0) {
                progress.check();
            }
            connect(k, alpha);
        }
        flow.solve(progress);
        int changed = 0;
        for (int k = 0; k < count; k++) {
            node[members[k]] = 0;
            if (flow.onSinkSide(k)) {
                label[members[k]] = alpha;
                changed++;
            }
        }
        return changed;
    }

    private void connect(int k, int alpha) {
        int width = level.width();
        int i = members[k];
        int x = i % width;
        int y = i / width;
        int own = label[i];
        flow.addTerminal(k, cost.alone(x, y, alpha) - cost.alone(x, y, own));
        for (int side = 0; side < 4; side++) {
            int u = x + (side == 0 ? 1 : side == 1 ? -1 : 0);
            int v = y + (side == 2 ? 1 : side == 3 ? -1 : 0);
            if (!level.inside(u, v) || label[v * width + u] == SeamCost.IDENTITY) {
                continue;
            }
            int j = v * width + u;
            int other = label[j];
            if (node[j] == 0) {
                flow.addTerminal(k, cost.pair(x, y, u, v, alpha, other) - cost.pair(x, y, u, v, own, other));
            } else if (side == 0 || side == 2) {
                connectPair(
                        k,
                        node[j] - 1,
                        cost.pair(x, y, u, v, own, other),
                        cost.pair(x, y, u, v, own, alpha),
                        cost.pair(x, y, u, v, alpha, other));
            }
        }
    }

    /// Adds the table of a pair: both stay, only the second switches, only the first switches; both switching is
    /// free.
    private void connectPair(int p, int q, double stay, double second, double first) {
        flow.addTerminal(p, first - stay);
        flow.addTerminal(q, -first);
        flow.addEdge(p, q, Math.max(0, second + first - stay));
    }

    /// The labelling of the next larger level: every pixel takes the label of the pixel it lies in, or the next
    /// possible one near by.
    static int[] enlarged(Level larger, SeamCost cost, int labels, Level smaller, int[] label, Progress progress) {
        int[] result = new int[larger.hole().length];
        int width = larger.width();
        progress.forEachRow(4L * width, larger.height(), y -> {
            for (int x = 0, i = y * width; x < width; x++, i++) {
                result[i] = larger.hole()[i] ? inherited(x, y, cost, labels, smaller, label) : SeamCost.IDENTITY;
            }
        });
        return result;
    }

    private static int inherited(int x, int y, SeamCost cost, int labels, Level smaller, int[] label) {
        for (int reach = 0; reach <= 4; reach++) {
            for (int dy = -reach; dy <= reach; dy++) {
                for (int dx = -reach; dx <= reach; dx++) {
                    int u = (x >> 1) + dx;
                    int v = (y >> 1) + dy;
                    if (Math.max(Math.abs(dx), Math.abs(dy)) == reach && smaller.inside(u, v)) {
                        int candidate = label[v * smaller.width() + u];
                        if (candidate != SeamCost.IDENTITY && cost.possible(x, y, candidate)) {
                            return candidate;
                        }
                    }
                }
            }
        }
        for (int candidate = 0; candidate < labels; candidate++) {
            if (cost.possible(x, y, candidate)) {
                return candidate;
            }
        }
        return SeamCost.IDENTITY;
    }
}
