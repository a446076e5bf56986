package inlay.genfill.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.Engines;
import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.engine.Progress;
import inlay.genfill.engine.Variation;
import inlay.genfill.request.CompositingMask;
import inlay.genfill.request.ContextPlan;
import inlay.genfill.request.ContextSettings;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Expand;
import inlay.genfill.request.Fill;
import inlay.genfill.request.Finish;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Margins;
import inlay.genfill.request.MaskGeometry;
import inlay.genfill.request.Picture;
import inlay.genfill.request.PixelIdentity;
import inlay.genfill.request.Recipe;
import inlay.genfill.request.Region;
import inlay.genfill.request.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ContentAwareEngineTest {

    private final ContentAwareEngine engine = new ContentAwareEngine();

    @Test
    void sameRequestGivesTheSamePixelsOnAnyNumberOfThreads() throws Exception {
        Picture source = bricks(160, 120);
        Coverage hole = Coverage.of(160, 120, new Region(60, 40, 50, 40));
        GenerativeRequest request = fill(source, hole, 3, new MaskGeometry(0, 5, 3));

        Variation first = engine.generate(request, source, hole, Progress.SILENT);
        Variation second = engine.generate(request, source, hole, Progress.SILENT);
        try (ForkJoinPool single = new ForkJoinPool(1)) {
            Variation alone = single.submit(() -> engine.generate(request, source, hole, Progress.SILENT))
                    .get();
            assertThat(alone.patch()).isEqualTo(first.patch());
        }
        assertThat(second.patch()).isEqualTo(first.patch());
        assertThat(second.mask()).isEqualTo(first.mask());
    }

    @Test
    void variationsDiffer() {
        Picture source = bricks(160, 120);
        Coverage hole = Coverage.of(160, 120, new Region(60, 40, 50, 40));
        GenerativeRequest request = fill(source, hole, 3, MaskGeometry.EXACT);

        Picture first = engine.generate(request, source, hole, Progress.SILENT).patch();
        Picture second = engine.generate(request.variation(1), source, hole, Progress.SILENT)
                .patch();
        int different = 0;
        for (int i = 0; i < first.samples().length; i++) {
            different += first.samples()[i] == second.samples()[i] ? 0 : 1;
        }
        assertThat(different).isGreaterThan(first.samples().length / 10);
    }

    @Test
    void coursesOfBricksContinueThroughTheHole() {
        Picture truth = bricks(200, 160);
        Coverage hole = Coverage.of(200, 160, new Region(70, 50, 70, 60));
        Picture source = spoiled(truth, hole);
        Variation variation = engine.generate(fill(source, hole, 1, MaskGeometry.EXACT), source, hole, Progress.SILENT);

        for (int y = 0; y < 60; y++) {
            double made = 0;
            double real = 0;
            for (int x = 0; x < 70; x++) {
                made += variation.patch().sample(1, x, y) / 70.0;
                real += truth.sample(1, 70 + x, 50 + y) / 70.0;
            }
            assertThat(Math.abs(made - real)).as("row %d", y).isLessThan(9000);
        }
    }

    @Test
    void aSmoothGradientIsContinued() {
        Picture truth = gradient(120, 90);
        Coverage hole = Coverage.of(120, 90, new Region(40, 30, 40, 30));
        Picture source = spoiled(truth, hole);
        Variation variation = engine.generate(fill(source, hole, 1, MaskGeometry.EXACT), source, hole, Progress.SILENT);

        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 40; x++) {
                assertThat((double) variation.patch().sample(0, x, y))
                        .isCloseTo(truth.sample(0, 40 + x, 30 + y), org.assertj.core.data.Offset.offset(1500.0));
            }
        }
    }

    @Test
    void outsideTheGrownMaskEveryBitStays() {
        Picture source = noise(90, 70);
        Coverage hole = Coverage.of(90, 70, new Region(30, 20, 25, 25));
        GenerativeRequest request = fill(source, hole, 1, new MaskGeometry(0, 4, 3));
        Variation variation = engine.generate(request, source, hole, Progress.SILENT);
        Picture before = source.crop(variation.region());
        Picture after = CompositingMask.blend(before, variation.patch(), variation.mask());

        assertThat(variation.region()).isEqualTo(new Region(26, 16, 33, 33));
        int count = 33 * 33;
        for (int i = 0; i < count; i++) {
            if (variation.mask().values()[i] == 0) {
                for (int channel = 0; channel < Picture.CHANNELS; channel++) {
                    assertThat(after.samples()[channel * count + i]).isEqualTo(before.samples()[channel * count + i]);
                    assertThat(variation.patch().samples()[channel * count + i])
                            .isEqualTo(before.samples()[channel * count + i]);
                }
            }
        }
    }

    @Test
    void expandingKeepsTheOriginalAndFillsTheRest() {
        Picture original = bricks(100, 80);
        Margins margins = new Margins(20, 0, 0, 10);
        Size canvas = margins.expand(original.size());
        Picture source = Picture.transparent(canvas.width(), canvas.height());
        for (int channel = 0; channel < Picture.CHANNELS; channel++) {
            for (int y = 0; y < 80; y++) {
                for (int x = 0; x < 100; x++) {
                    source.set(channel, 20 + x, y, original.sample(channel, x, y));
                }
            }
        }
        ContextPlan plan = ContextPlan.forExpand(margins, canvas, ContextSettings.CONTENT_AWARE);
        Coverage mask = Expand.mask(margins, canvas, plan.context());
        Recipe recipe = recipe(source, mask, 1, plan.geometry());
        Variation variation = engine.generate(new Expand(recipe, margins), source, mask, Progress.SILENT);
        Picture result = CompositingMask.blend(source, variation.patch(), variation.mask());

        assertThat(result.crop(new Region(20, 0, 100, 80))).isEqualTo(original);
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < canvas.width(); x++) {
                assertThat(result.sample(Picture.ALPHA, x, y)).isEqualTo(Picture.MAXIMUM);
            }
        }
    }

    @Test
    void transparentPixelsAreNoSource() {
        Picture source = bricks(90, 70);
        for (int y = 0; y < 70; y++) {
            for (int x = 0; x < 30; x++) {
                source.set(0, x, y, Picture.MAXIMUM);
                source.set(1, x, y, 0);
                source.set(2, x, y, Picture.MAXIMUM);
                source.set(Picture.ALPHA, x, y, 0);
            }
        }
        Coverage hole = Coverage.of(90, 70, new Region(24, 20, 25, 25));
        Picture patch = engine.generate(fill(source, hole, 1, MaskGeometry.EXACT), source, hole, Progress.SILENT)
                .patch();

        for (int y = 0; y < 25; y++) {
            for (int x = 0; x < 25; x++) {
                assertThat(patch.sample(Picture.ALPHA, x, y)).isEqualTo(Picture.MAXIMUM);
                assertThat(patch.sample(1, x, y)).as("green at %d, %d", x, y).isGreaterThan(9000);
            }
        }
    }

    @Test
    void smallPicturesAndOddHolesAreFilled() {
        for (int[] c : new int[][] {
            {2, 1, 0, 0, 1, 1},
            {3, 3, 1, 1, 1, 1},
            {5, 40, 0, 10, 5, 12},
            {9, 9, 0, 0, 8, 9},
            {64, 64, 31, 31, 1, 1},
            {70, 50, 0, 0, 30, 30},
            {70, 50, 40, 0, 30, 50},
            {33, 17, 0, 8, 33, 9}
        }) {
            Picture source = noise(c[0], c[1]);
            Coverage hole = Coverage.of(c[0], c[1], new Region(c[2], c[3], c[4], c[5]));
            Picture spoiled = spoiled(source, hole);
            Variation variation =
                    engine.generate(fill(spoiled, hole, 5, MaskGeometry.EXACT), spoiled, hole, Progress.SILENT);
            assertThat(variation.region()).isEqualTo(new Region(c[2], c[3], c[4], c[5]));
            for (int y = 0; y < c[5]; y++) {
                for (int x = 0; x < c[4]; x++) {
                    assertThat(variation.patch().sample(0, x, y)).isLessThan(60000);
                }
            }
        }
    }

    /// Arrangements compete over one table of offsets; the winner's labels must not be read with a loser's offsets.
    @Test
    void theWinningArrangementIsCopiedByItsOwnOffsets() {
        for (long seed : new long[] {22, 94}) {
            Random random = new Random(seed);
            Picture source = opaque(160, 120);
            for (int y = 0; y < 120; y++) {
                for (int x = 0; x < 160; x++) {
                    int grey = 20000 + random.nextInt(2000) + x * 100;
                    for (int channel = 0; channel < 3; channel++) {
                        source.set(channel, x, y, (grey + channel * 777) & 0xFFFF);
                    }
                }
            }
            Coverage hole = Coverage.of(160, 120, new Region(55, 40, 50, 40));
            Fill request = fill(source, hole, seed, new MaskGeometry(0, 5, 3));
            Variation result = new ContentAwareEngine().generate(request, source, hole, Progress.SILENT);
            int middle = result.patch()
                    .sample(0, result.patch().width() / 2, result.patch().height() / 2);
            assertThat(middle).isBetween(20000 + 80 * 100 - 4000, 22000 + 80 * 100 + 4000);
        }
    }

    @Test
    void whatCannotBeFilledIsSaidInWords() {
        Picture source = noise(30, 20);
        Coverage all = Coverage.of(30, 20, new Region(0, 0, 30, 20));
        Coverage none = Coverage.none(30, 20);
        Coverage some = Coverage.of(30, 20, new Region(3, 3, 3, 3));

        assertThatThrownBy(
                        () -> engine.generate(fill(source, all, 1, MaskGeometry.EXACT), source, all, Progress.SILENT))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("covers everything");
        assertThatThrownBy(
                        () -> engine.generate(fill(source, none, 1, MaskGeometry.EXACT), source, none, Progress.SILENT))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("Nothing is selected");
        GenerativeRequest weak = new Fill(recipe(source, some, 1, MaskGeometry.EXACT), 0.5);
        assertThatThrownBy(() -> engine.generate(weak, source, some, Progress.SILENT))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("strength");
    }

    @Test
    void cancellingStopsAtOnceWhereverItHappens() {
        Picture source = bricks(90, 70);
        Coverage hole = Coverage.of(90, 70, new Region(30, 25, 24, 18));
        GenerativeRequest request = fill(source, hole, 1, MaskGeometry.EXACT);
        AtomicInteger total = new AtomicInteger();
        engine.generate(request, source, hole, cancelAfter(Integer.MAX_VALUE, total));

        int threads = ForkJoinPool.commonPool().getParallelism() + 1;
        for (int share = 0; share < 24; share++) {
            int limit = (int) (total.get() * 0.999 * share / 24);
            AtomicInteger asked = new AtomicInteger();
            assertThatThrownBy(() -> engine.generate(request, source, hole, cancelAfter(limit, asked)))
                    .isInstanceOf(GenerationCancelledException.class);
            assertThat(asked.get()).isBetween(limit, limit + 16 * threads);
        }
    }

    @Test
    void progressRisesToOne() {
        Picture source = bricks(120, 100);
        Coverage hole = Coverage.of(120, 100, new Region(40, 30, 30, 30));
        List<Double> fractions = new ArrayList<>();
        engine.generate(fill(source, hole, 1, MaskGeometry.EXACT), source, hole, new Progress() {
            @Override
            public void report(double fraction, String phase) {
                fractions.add(fraction);
                assertThat(phase).isNotBlank();
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(fractions).isSorted().hasSizeGreaterThan(3).endsWith(1.0);
    }

    @Test
    void earlyViewsBecomeFinerAndShowNothingOfTheSelection() {
        Picture source = bricks(400, 300);
        Coverage hole = Coverage.of(400, 300, new Region(130, 90, 140, 110));
        Picture spoiled = spoiled(source, hole);
        List<Picture> views = new ArrayList<>();
        List<Double> fractions = new ArrayList<>();
        engine.generate(fill(spoiled, hole, 1, MaskGeometry.EXACT), spoiled, hole, new Progress() {
            @Override
            public void report(double fraction, String phase) {
                fractions.add(fraction);
            }

            @Override
            public void preview(Picture picture) {
                assertThat(fractions.getLast()).isLessThan(0.9);
                views.add(picture);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(views).hasSizeBetween(2, 8);
        assertThat(views).extracting(Picture::width).isSorted().endsWith(200);
        for (Picture view : views) {
            int scale = 400 / view.width();
            assertThat(view.height()).isBetween(300 / scale, 300 / scale + 1);
            for (int i = 0; i < view.width() * view.height(); i++) {
                int green = view.samples()[view.width() * view.height() + i] & Picture.MAXIMUM;
                assertThat(green).isBetween(19000, 48000);
            }
            assertThat(view.sample(Picture.ALPHA, view.width() / 2, view.height() / 2))
                    .isEqualTo(Picture.MAXIMUM);
        }
    }

    @Test
    void theStandardEngineSaysThatPromptsHaveNoEffect() {
        assertThat(Engines.builtIn().standard().describe().honoursPrompt()).isFalse();
        assertThat(Engines.builtIn().standard().describe().notice()).contains("prompt has no effect");
        assertThat(Engines.builtIn().find(ContentAwareEngine.ID).describe().label())
                .isEqualTo("Content-aware");
        assertThatThrownBy(() -> Engines.builtIn().find("sdxl")).hasMessageContaining("not installed");
    }

    private static Progress cancelAfter(int limit, AtomicInteger asked) {
        return new Progress() {
            @Override
            public void report(double fraction, String phase) {}

            @Override
            public boolean cancelled() {
                return asked.getAndIncrement() >= limit;
            }
        };
    }

    private static Fill fill(Picture source, Coverage hole, long seed, MaskGeometry geometry) {
        return new Fill(recipe(source, hole, seed, geometry), 1);
    }

    private static Recipe recipe(Picture source, Coverage hole, long seed, MaskGeometry geometry) {
        return new Recipe(
                ContentAwareEngine.ID,
                "0.1.0",
                "",
                "",
                seed,
                source.size(),
                source.size().region(),
                PixelIdentity.of(source, hole),
                geometry,
                Finish.MATCHED);
    }

    private static Picture spoiled(Picture truth, Coverage hole) {
        Picture result = truth.copy();
        int count = truth.width() * truth.height();
        for (int i = 0; i < count; i++) {
            if (hole.values()[i] != 0) {
                result.samples()[i] = (short) Picture.MAXIMUM;
                result.samples()[count + i] = 0;
                result.samples()[2 * count + i] = (short) Picture.MAXIMUM;
            }
        }
        return result;
    }

    private static Picture bricks(int width, int height) {
        Random random = new Random(4);
        Picture picture = opaque(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean mortar = y % 12 < 2 || (x + y / 12 % 2 * 14) % 28 < 2;
                int tone = (mortar ? 45000 : 20000) + random.nextInt(2000);
                picture.set(0, x, y, Math.min(Picture.MAXIMUM, tone + 6000));
                picture.set(1, x, y, tone);
                picture.set(2, x, y, tone - 3000);
            }
        }
        return picture;
    }

    private static Picture gradient(int width, int height) {
        Picture picture = opaque(width, height);
        for (int channel = 0; channel < 3; channel++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    picture.set(channel, x, y, 10000 + 200 * x + 150 * y);
                }
            }
        }
        return picture;
    }

    private static Picture noise(int width, int height) {
        Random random = new Random(8);
        Picture picture = opaque(width, height);
        for (int i = 0; i < 3 * width * height; i++) {
            picture.samples()[i] = (short) (20000 + random.nextInt(20000));
        }
        return picture;
    }

    private static Picture opaque(int width, int height) {
        Picture picture = Picture.transparent(width, height);
        for (int i = 3 * width * height; i < 4 * width * height; i++) {
            picture.samples()[i] = (short) Picture.MAXIMUM;
        }
        return picture;
    }
}
