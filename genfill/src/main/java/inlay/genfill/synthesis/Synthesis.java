package inlay.genfill.synthesis;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.engine.Progress;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Finish;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Recipe;
import java.util.ArrayList;
import java.util.List;

/// Fills the covered pixels of a picture, from the smallest scale to the largest.
final class Synthesis {

    private static final int LABELS = 60;
    private static final int STATISTICS_AREA = 120_000;
    private static final int CUT_AREA = 7_000;

    private final Picture source;
    private final Randomness random;
    private final Progress progress;
    private final List<Level> levels = new ArrayList<>();

    private Synthesis(Recipe recipe, Picture source, Coverage mask, Progress progress) {
        this.source = source;
        this.random = new Randomness(recipe.seed());
        this.progress = progress;
        levels.add(Level.finest(source, mask));
    }

    static Picture fill(Recipe recipe, Picture source, Coverage mask, Progress progress) {
        Synthesis synthesis = new Synthesis(recipe, source, mask, progress);
        if (synthesis.levels.getFirst().sourceArea() == 0) {
            throw new GenerationException(
                    "The selection covers everything, so there is nothing to fill it from. Select a smaller area.");
        }
        return synthesis.run(recipe.finish());
    }

    private Picture run(Finish finish) {
        progress.report(0, "Finding repetitions");
        int statistics = levelBelow(STATISTICS_AREA, Integer.MAX_VALUE);
        int cut = Math.max(statistics, levelBelow(Integer.MAX_VALUE, CUT_AREA));
        Offsets offsets = new OffsetStatistics(levels.get(statistics), random.stream(1), progress).choose(LABELS, 0.3);
        for (int exponent = statistics - 1; exponent >= 0; exponent--) {
            offsets = new OffsetRefinement(levels.get(exponent), random.stream(2)).refine(offsets);
        }
        offsets = new OffsetReach(levels.getFirst(), random.stream(5)).complete(offsets);
        progress.report(0.3, "Arranging");
        int[] label = arrange(offsets, cut);
        progress.report(0.8, "Blending");
        GradientBlend blend = new GradientBlend(levels.getFirst(), offsets, label, source);
        Picture result = blend.copies();
        if (finish.seams() == Finish.Seams.GRADIENT) {
            blend.close(result, progress);
        }
        progress.report(1, "Done");
        return result;
    }

    private int[] arrange(Offsets offsets, int cut) {
        double[] favour = new double[offsets.count()];
        for (int i = 0; i < favour.length; i++) {
            favour[i] = 0.01 * random.stream(3).uniform(i);
        }
        int[] order = order(offsets.count());
        SeamCost cost = new SeamCost(levels.get(cut), offsets.scaled(cut), favour);
        Labelling labelling = Labelling.initial(levels.get(cut), cost, offsets.count());
        for (int sweep = 0; sweep < 3; sweep++) {
            if (labelling.expandEverywhere(order, progress) == 0) {
                break;
            }
            progress.report(0.3 + 0.1 * (sweep + 1), "Arranging");
        }
        int[] label = labelling.label();
        for (int exponent = cut - 1; exponent >= 0; exponent--) {
            Level level = levels.get(exponent);
            cost = new SeamCost(level, offsets.scaled(exponent), favour);
            label = Labelling.enlarged(level, cost, offsets.count(), levels.get(exponent + 1), label);
            labelling = new Labelling(level, cost, offsets.count(), label);
            labelling.expandNearSeams(4, progress);
        }
        return label;
    }

    private int[] order(int count) {
        return java.util.stream.IntStream.range(0, count)
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(
                        i -> random.stream(4).uniform(i)))
                .mapToInt(i -> i)
                .toArray();
    }

    /// The exponent of the first level with at most so many pixels and so many to fill; adds levels as needed.
    private int levelBelow(int area, int holeArea) {
        int exponent = 0;
        while (true) {
            Level level = levels.get(exponent);
            boolean small = level.hole().length <= area && level.holeArea() <= holeArea;
            if (small
                    || Math.min(level.width(), level.height()) < 16
                    || level.half().sourceArea() < 64) {
                return exponent;
            }
            exponent++;
            if (exponent == levels.size()) {
                levels.add(level.half());
            }
        }
    }
}
