package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.Region;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The steps by which a hole is arranged from pieces of the picture, each from labels to better labels of one
/// level.
final class Arranger {

    private static final int SWEEPS = 3;
    private static final int FITTED = 5;
    private static final double CHANCE = 0.01;
    private static final double FARNESS = 0.008;

    private final Pyramid pyramid;
    private final LabelTable table;
    private final Offsets statistics;
    private final Randomness random;
    private final double depth;
    private final Progress progress;

    /// @param statistics the offsets to start from, in pixels of the finest level
    Arranger(Pyramid pyramid, Offsets statistics, Randomness random, Progress progress) {
        this.pyramid = pyramid;
        this.table = new LabelTable(statistics);
        this.statistics = statistics;
        this.random = random;
        this.depth = pyramid.level(0).deepest();
        this.progress = progress;
    }

    /// The offsets that labels stand for, in pixels of the finest level.
    Offsets offsets() {
        return table.offsets();
    }

    /// Goes back to offsets as they were, and with them to labels of that time.
    void resume(Offsets offsets) {
        table.resume(offsets);
    }

    /// Arranges a whole level by graph cuts.
    ///
    /// @param start gives the order in which labels are tried
    /// @param rim how much the fit to the surroundings counts
    int[] cut(int exponent, int start, double rim) {
        int[] order = IntStream.range(0, statistics.count())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> random.stream(40 + start).uniform(i)))
                .mapToInt(i -> i)
                .toArray();
        SeamCost cost = cost(exponent, rim, true);
        Labelling labelling = Labelling.initial(pyramid.level(exponent), cost, statistics.count(), progress);
        for (int sweep = 0; sweep < SWEEPS && labelling.expandEverywhere(order, progress) > 0; sweep++) {
            progress.check();
        }
        return labelling.label();
    }

    /// Makes every patch of the hole look like one of the source.
    ///
    /// @param reach how far chance looks for better patches, in pixels of the level
    int[] mend(int exponent, int[] label, int rounds, int reach, int start) {
        Level level = pyramid.level(exponent);
        PatchOptimisation patches = new PatchOptimisation(
                level, table.offsets().scaled(exponent), label, random.stream(100 + 100L * start + exponent), progress);
        if (!patches.possible()) {
            return label;
        }
        patches.iterate(rounds, Math.min(reach, Math.max(level.width(), level.height()) / 2));
        return table.labels(patches.agreement(), exponent, label, level, progress);
    }

    /// Shifts pieces into place.
    void align(int exponent, int[] label) {
        table.align(pyramid.level(exponent), exponent, label, progress);
    }

    /// Moves the seams between pieces to where they show least.
    ///
    /// @param reach how far a seam may move, in pixels of the level
    /// @param extent what counts
    int[] moveSeams(int exponent, int[] label, int reach, Extent extent) {
        SeamCost cost = cost(exponent, 1.5, extent == Extent.WHOLE);
        Labelling labelling =
                new Labelling(pyramid.level(exponent), cost, table.offsets().count(), label);
        labelling.expandNearSeams(reach, progress);
        return labelling.label();
    }

    /// Replaces what does not fit where it meets the border, by whatever goes on better there.
    int[] fitBorder(int exponent, int[] label) {
        Level level = pyramid.level(exponent);
        List<BorderMatches.Match> matches = new BorderMatches(
                        level, table.offsets().scaled(exponent), label, random.stream(50 + exponent), progress)
                .find();
        int[] added = matches.stream()
                .mapToInt(match -> table.label(match.dx(), match.dy(), exponent))
                .toArray();
        SeamCost cost = cost(exponent, 1.5, false);
        Labelling labelling = new Labelling(level, cost, table.offsets().count(), label);
        for (int k = 0; k < added.length; k++) {
            BorderMatches.Match match = matches.get(k);
            Region around = new Region(match.x(), match.y(), 1, 1).padded(FITTED * BorderMatches.RADIUS);
            labelling.expandWithin(around, added[k], progress);
        }
        return labelling.label();
    }

    /// What a move of seams looks at.
    enum Extent {
        /// The seams alone.
        SEAMS,
        /// Also what is expected of the hole as a whole.
        WHOLE
    }

    /// From the labels of the next smaller level.
    int[] enlarge(int exponent, int[] label) {
        SeamCost cost = cost(exponent, 1, false);
        return Labelling.enlarged(
                pyramid.level(exponent), cost, table.offsets().count(), pyramid.level(exponent + 1), label, progress);
    }

    /// Brings labels from one level to a larger one, mending at each.
    int[] raise(int from, int to, int[] start, int number) {
        int[] label = start;
        for (int exponent = from - 1; exponent >= to; exponent--) {
            label = mend(exponent, enlarge(exponent, label), 6, Integer.MAX_VALUE, number);
            align(exponent, label);
            label = moveSeams(exponent, label, 6, Extent.WHOLE);
        }
        return label;
    }

    private SeamCost cost(int exponent, double rim, boolean expecting) {
        return new SeamCost(
                pyramid.level(exponent),
                table.offsets().scaled(exponent),
                favour(),
                expecting ? pyramid.expectation(exponent) : null,
                rim);
    }

    /// Chance makes variations; near offsets are discouraged, since the eye notices twins side by side.
    private double[] favour() {
        Offsets offsets = table.offsets();
        double[] favour = new double[offsets.count()];
        for (int i = 0; i < favour.length; i++) {
            double length = Math.hypot(offsets.dx()[i], offsets.dy()[i]);
            favour[i] = CHANCE * random.stream(3).uniform(i) + FARNESS * Math.max(0, 1 - length / (4 * depth));
        }
        return favour;
    }
}
