package inlay.genfill.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.engine.Progress;
import inlay.genfill.request.Cancellation;
import inlay.genfill.request.CompositingMask;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.DistanceField;
import inlay.genfill.request.MaskGeometry;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every stage of a fill asks whether to go on at least once for so many pixels that it looks at, so that none takes
/// long to stop on a large picture.
class StagesCheckTest {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 310;
    private static final Region HOLE = new Region(130, 40, 160, 200);
    private static final Picture PICTURE = Fixtures.grey(WIDTH, HEIGHT, (x, y) -> Fixtures.brick(x, y) + x % 7 * 99);
    private static final Level LEVEL = Fixtures.level(PICTURE, HOLE);
    private static final Offsets OFFSETS = new Offsets(new int[] {160, -160, 28}, new int[] {0, 0, 24});
    private static final Randomness RANDOM = new Randomness(1);

    @ParameterizedTest(name = "{0}")
    @MethodSource("stages")
    void asksInProportionToItsPixels(String name, int pixels, Consumer<Progress> stage) {
        AtomicInteger asked = new AtomicInteger();
        stage.accept(new Progress() {
            @Override
            public void report(double fraction, String phase) {}

            @Override
            public boolean cancelled() {
                asked.incrementAndGet();
                return false;
            }
        });
        assertThat(asked.get()).isGreaterThanOrEqualTo(pixels / Cancellation.STEPS);
    }

    static Stream<Arguments> stages() {
        int all = WIDTH * HEIGHT;
        int hole = HOLE.width() * HOLE.height();
        Coverage selection = Coverage.of(WIDTH, HEIGHT, HOLE);
        return Stream.of(
                stage("mask", 3 * all, p -> CompositingMask.of(selection, new MaskGeometry(0, 5, 3), p)),
                stage("distances", 3 * all, p -> DistanceField.to(LEVEL.hole(), WIDTH, HEIGHT, p)),
                stage("finest level", 5 * all, p -> Level.finest(PICTURE, selection, p)),
                stage("half", 5 * all / 4, p -> LEVEL.half(p)),
                stage("lists", 2 * all, p -> LEVEL.sources(p)),
                stage("expectation", 20 * all, p -> new Expectation(LEVEL, 8, p)),
                stage("neighbours", 100 * all, p -> new NearestNeighbours(LEVEL, 20, RANDOM, p).search()),
                stage("statistics", 200 * all, p -> new OffsetStatistics(LEVEL, RANDOM, p).choose(20, 0)),
                stage("refinement", all, p -> new OffsetRefinement(LEVEL, RANDOM, p).refine(OFFSETS)),
                stage("reach", all + hole, p -> new OffsetReach(LEVEL, RANDOM, p).complete(OFFSETS)),
                stage("patches", 100 * hole, p -> patches(p).iterate(1, 20)),
                stage("agreement", 49 * hole, p -> patches(p).agreement()),
                stage("first labels", 150 * hole, p -> Labelling.initial(LEVEL, cost(), OFFSETS.count(), p)),
                stage("cut", 3 * hole, p -> labelling().expandEverywhere(new int[] {0, 1, 2}, p)),
                stage("seams", 81 * hole, p -> labelling().expandNearSeams(4, p)),
                stage("border", 80 * all, p -> new BorderMatches(LEVEL, OFFSETS, halves(), RANDOM, p).find()),
                stage("sketch", all, p -> Sketch.of(LEVEL, OFFSETS, halves(), p)),
                stage("alignment", all, p -> new Alignment(LEVEL, OFFSETS, halves(), p).improve(OFFSETS, 0)),
                stage("copies", hole, p -> blend(p).copies()),
                stage("closing", 30 * hole, p -> blend(p).close(PICTURE.copy())),
                stage("grain", hole, p -> new Grain(LEVEL, RANDOM, p).match(PICTURE, PICTURE.copy(), window())));
    }

    private static Arguments stage(String name, int pixels, Consumer<Progress> stage) {
        return Arguments.of(name, pixels, stage);
    }

    private static Region window() {
        return PICTURE.size().region();
    }

    private static PatchOptimisation patches(Progress progress) {
        return new PatchOptimisation(LEVEL, OFFSETS, halves(), RANDOM, progress);
    }

    private static GradientBlend blend(Progress progress) {
        return new GradientBlend(LEVEL, OFFSETS, halves(), PICTURE, window(), progress);
    }

    private static Labelling labelling() {
        return new Labelling(LEVEL, cost(), OFFSETS.count(), halves());
    }

    private static SeamCost cost() {
        return new SeamCost(LEVEL, OFFSETS, new double[OFFSETS.count()], null, 1);
    }

    /// The left half copied from the right, the right half from the left, as far as there is something.
    private static int[] halves() {
        int[] label = new int[WIDTH * HEIGHT];
        for (int i = 0; i < label.length; i++) {
            int x = i % WIDTH;
            boolean fromRight = LEVEL.isSource(x + 160, i / WIDTH);
            label[i] = LEVEL.hole()[i] ? (fromRight ? 0 : 1) : SeamCost.IDENTITY;
        }
        return label;
    }
}
