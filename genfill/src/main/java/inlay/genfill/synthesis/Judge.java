package inlay.genfill.synthesis;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.Cancellation;

/// Tells the better of two arrangements of the same level.
///
/// Three things count: how unlike the source the patches of the arranged hole are; how far it is from what the
/// surroundings lead one to expect; and whether it is as busy as expected. Without the last, an empty wall always
/// beats a brick wall.
final class Judge {

    private static final double BUSYNESS = 0.5;
    private static final double TOLERANCE = 0.1;

    private final Pyramid pyramid;
    private final Randomness random;
    private final Progress progress;

    Judge(Pyramid pyramid, Randomness random, Progress progress) {
        this.pyramid = pyramid;
        this.random = random;
        this.progress = progress;
    }

    /// The fault of an arrangement; less is better.
    ///
    /// @param offsets in pixels of the finest level
    double fault(int exponent, Offsets offsets, int[] label) {
        Level level = pyramid.level(exponent);
        Expectation expectation = pyramid.expectation(exponent);
        Offsets scaled = offsets.scaled(exponent);
        double strange = new PatchOptimisation(level, scaled, label, random, progress).strangeness();
        double surprise = 0;
        double expected = 1e-3;
        double found = 1e-3;
        for (int i = 0; i < label.length; i++) {
            if (i % Cancellation.STEPS == 0) {
                progress.check();
            }
            if (label[i] == SeamCost.IDENTITY) {
                continue;
            }
            int x = i % level.width() + scaled.dx()[label[i]];
            int y = i / level.width() + scaled.dy()[label[i]];
            expected += expectation.expectedActivity(i);
            if (level.isSource(x, y)) {
                int from = y * level.width() + x;
                found += expectation.activity(from);
                surprise += expectation.surprise(i, from);
            } else {
                surprise++;
            }
        }
        double imbalance = Math.max(0, Math.abs(Math.log(found / expected)) - TOLERANCE);
        return (strange + surprise) * (1 + BUSYNESS * imbalance);
    }
}
