package inlay.genfill.synthesis;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.engine.Progress;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Finish;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Recipe;
import inlay.genfill.request.Region;
import java.util.Arrays;

/// Fills the covered pixels of a picture with copies of others.
///
/// First come the offsets at which the picture resembles itself. Then several arrangements of pieces copied by such
/// offsets compete at a small scale: some cut straight at that scale, which keeps texture; some grown from a much
/// smaller one, which continues large structure. The best is brought to full size step by step, its pieces aligned,
/// fitted to the border and its seams moved at each, and finally its seams are closed in the gradient domain.
final class Synthesis {

    private static final int LABELS = 80;
    private static final int STATISTICS_AREA = 120_000;
    private static final int CUT_AREA = 7_000;
    private static final int MEND_AREA = 100_000;

    /// Levels with more pixels are too large to look everywhere in for what fits a place.
    private static final int FIT_AREA = 400_000;

    private static final int SHALLOW = 6;
    private static final int CUT_STARTS = 2;
    private static final int GROWN_STARTS = 8;
    private static final double[] RIMS = {1, 2.5};
    private static final double DISORDER = 0.3;

    /// Levels with more pixels are not shown on the way: the result is near by then.
    private static final int SHOWN_AREA = 1 << 20;

    private final Picture source;
    private final Finish finish;
    private final Randomness random;
    private final Progress progress;
    private final Pyramid pyramid;

    private Synthesis(Recipe recipe, Picture source, Level finest, Progress progress) {
        this.source = source;
        this.finish = recipe.finish();
        this.random = new Randomness(recipe.seed());
        this.progress = progress;
        this.pyramid = new Pyramid(finest, progress);
    }

    /// The pixels of the box around `mask`, with every one where it is not 0 replaced; all others are the picture's
    /// own.
    ///
    /// @throws GenerationException if there is nothing to fill or nothing to copy from
    static Filled fill(Recipe recipe, Picture source, Coverage mask, Progress progress) {
        Level finest = Level.finest(source, mask, progress);
        if (finest.holeArea() == 0) {
            throw new GenerationException("Nothing is selected inside the context. Select the area to fill.");
        }
        if (finest.sourceArea() == 0) {
            throw new GenerationException(
                    "The selection covers everything, so there is nothing to fill it from. Select a smaller area.");
        }
        return new Synthesis(recipe, source, finest, progress).run();
    }

    /// A filled part of the picture.
    ///
    /// @param box where it lies: the smallest region that holds the hole
    /// @param picture its pixels
    record Filled(Region box, Picture picture) {}

    private Filled run() {
        progress.report(0, "Finding repetitions");
        Arranger arranger = new Arranger(pyramid, offsets(), random, progress);
        progress.report(0.2, "Arranging");
        int cut = cutLevel();
        int[] label = finer(arranger, cut, best(arranger, cut));
        progress.report(0.85, "Blending");
        Region box = pyramid.level(0).holeBounds();
        Region window = box.padded(1).intersect(source.size().region());
        GradientBlend blend = new GradientBlend(pyramid.level(0), arranger.offsets(), label, source, window, progress);
        Picture result = blend.copies();
        if (finish.seams() == Finish.Seams.GRADIENT) {
            blend.close(result);
        }
        if (finish.grain() == Finish.Grain.MATCHED) {
            new Grain(pyramid.level(0), random.stream(6), progress).match(source, result, window);
        }
        progress.report(1, "Finishing");
        return new Filled(box, result.crop(box.relativeTo(window.x(), window.y())));
    }

    private int statisticsLevel() {
        return pyramid.firstWithin(STATISTICS_AREA, Integer.MAX_VALUE);
    }

    private int cutLevel() {
        return Math.max(statisticsLevel(), pyramid.firstWithin(Integer.MAX_VALUE, CUT_AREA));
    }

    private Offsets offsets() {
        int statistics = statisticsLevel();
        Offsets offsets =
                new OffsetStatistics(pyramid.level(statistics), random.stream(1), progress).choose(LABELS, DISORDER);
        for (int exponent = statistics - 1; exponent >= 0; exponent--) {
            offsets = new OffsetRefinement(pyramid.level(exponent), random.stream(2), progress).refine(offsets);
        }
        return new OffsetReach(pyramid.level(0), random.stream(5), progress).complete(offsets);
    }

    /// An arrangement and how bad it is.
    ///
    /// @param offsets what its labels stand for; later arrangements align the common table to themselves
    private record Entry(int[] label, Offsets offsets, double fault) {

        static Entry better(Entry a, Entry b) {
            return b.fault < a.fault ? b : a;
        }
    }

    private int[] best(Arranger arranger, int cut) {
        Judge judge = new Judge(pyramid, random.stream(30), progress);
        Entry best = new Entry(new int[0], arranger.offsets(), Double.MAX_VALUE);
        for (int start = 0; start < CUT_STARTS; start++) {
            int[] label = arranger.cut(cut, start, RIMS[start % RIMS.length]);
            label = arranger.mend(cut, label, 6, Integer.MAX_VALUE, 10 + start);
            arranger.align(cut, label);
            if (start == 0) {
                show(arranger, cut, label);
            }
            best = Entry.better(best, entry(judge, arranger, cut, label));
            progress.report(0.2 + 0.1 * (start + 1), "Arranging");
        }
        int bottom = pyramid.firstShallow(cut, SHALLOW);
        Entry winner = bottom == cut ? best : Entry.better(best, grown(arranger, judge, cut, bottom));
        return taken(arranger, winner);
    }

    private Entry grown(Arranger arranger, Judge judge, int cut, int bottom) {
        int middle = cut + 1;
        Entry best = new Entry(new int[0], arranger.offsets(), Double.MAX_VALUE);
        for (int start = 0; start < GROWN_STARTS; start++) {
            int[] label = arranger.cut(bottom, start, RIMS[start % RIMS.length]);
            label = arranger.mend(bottom, label, 10, Integer.MAX_VALUE, start);
            label = arranger.raise(bottom, middle, label, start);
            best = Entry.better(best, entry(judge, arranger, middle, label));
            progress.report(0.4 + 0.2 * (start + 1) / GROWN_STARTS, "Arranging");
        }
        return entry(judge, arranger, cut, arranger.raise(middle, cut, taken(arranger, best), 0));
    }

    /// The labels of an entry, after the table of offsets is again what it was when the entry was made.
    private static int[] taken(Arranger arranger, Entry entry) {
        arranger.resume(entry.offsets);
        return entry.label;
    }

    private static Entry entry(Judge judge, Arranger arranger, int exponent, int[] label) {
        return new Entry(
                Arrays.copyOf(label, label.length),
                arranger.offsets(),
                judge.fault(exponent, arranger.offsets(), label));
    }

    private void show(Arranger arranger, int exponent, int[] label) {
        Level level = pyramid.level(exponent);
        if (exponent > 0 && level.hole().length <= SHOWN_AREA) {
            Offsets offsets = arranger.offsets().scaled(exponent);
            progress.preview(Sketch.of(level, offsets, label, progress));
        }
    }

    /// Brings the winner to full size.
    private int[] finer(Arranger arranger, int cut, int[] winner) {
        int[] label = arranger.moveSeams(cut, winner, 4, Arranger.Extent.SEAMS);
        show(arranger, cut, label);
        for (int exponent = cut - 1; exponent >= 0; exponent--) {
            label = arranger.enlarge(exponent, label);
            arranger.align(exponent, label);
            if (pyramid.level(exponent).holeArea() < MEND_AREA) {
                label = arranger.mend(exponent, label, 3, 4, 0);
            }
            if (pyramid.level(exponent).hole().length < FIT_AREA) {
                label = arranger.fitBorder(exponent, label);
            }
            label = arranger.moveSeams(exponent, label, 4, Arranger.Extent.SEAMS);
            show(arranger, exponent, label);
            progress.report(0.6 + 0.25 * (cut - exponent) / cut, "Refining");
        }
        return label;
    }
}
