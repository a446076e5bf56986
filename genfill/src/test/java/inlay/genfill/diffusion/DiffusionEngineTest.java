package inlay.genfill.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.diffusion.DiffusionModel.Inputs;
import inlay.genfill.engine.EngineDescription;
import inlay.genfill.engine.EngineDescription.Ability;
import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.Progress;
import inlay.genfill.engine.Variation;
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
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiffusionEngineTest {

    private static final Region HOLE = new Region(40, 30, 70, 50);
    private final Picture source = noise(160, 120);
    private final Coverage selection = Coverage.of(160, 120, HOLE);

    @ParameterizedTest
    @EnumSource(Inputs.class)
    void fillsTheHoleWithWhatThePromptAsksFor(Inputs inputs) {
        Variation made = generate(new FlatModel(inputs), fill("0.5", Finish.RAW, 0), Progress.SILENT);

        assertThat(made.region()).isEqualTo(HOLE);
        for (int y = 20; y < HOLE.height() - 20; y++) {
            for (int x = 20; x < HOLE.width() - 20; x++) {
                assertThat(made.patch().sample(1, x, y)).isBetween(47_500, 51_000);
                assertThat(made.patch().sample(Picture.ALPHA, x, y)).isEqualTo(Picture.MAXIMUM);
            }
        }
    }

    @Test
    void aTrainedModelSeesNineChannelsWhereAnyOtherSeesFour() {
        FlatModel trained = new FlatModel(Inputs.LATENTS_MASK_AND_CUT_PICTURE);
        FlatModel any = new FlatModel(Inputs.LATENTS);

        generate(trained, fill("0", Finish.RAW, 0), Progress.SILENT);
        generate(any, fill("0", Finish.RAW, 0), Progress.SILENT);

        assertThat(trained.log).contains("step of 7 channels").doesNotContain("step of 3 channels");
        assertThat(any.log).contains("step of 3 channels").doesNotContain("step of 7 channels");
    }

    @Test
    void pixelsOutsideTheMaskAreTheSourcesOwn() {
        Coverage ring = Coverage.of(160, 120, HOLE);
        for (int y = 45; y < 55; y++) {
            for (int x = 60; x < 70; x++) {
                ring.set(x, y, 0);
            }
        }
        GenerativeRequest request = fill("1", Finish.MATCHED, 0);

        Variation made = engine(new FlatModel(Inputs.LATENTS)).generate(request, source, ring, Progress.SILENT);

        for (int y = 45; y < 55; y++) {
            for (int x = 60; x < 70; x++) {
                for (int channel = 0; channel < Picture.CHANNELS; channel++) {
                    assertThat(made.patch().sample(channel, x - HOLE.x(), y - HOLE.y()))
                            .isEqualTo(source.sample(channel, x, y));
                }
            }
        }
    }

    @Test
    void whereThePictureIsLargerThanTheModelASecondPassWorksAtItsOwnSize() {
        FlatModel model = new FlatModel(Inputs.LATENTS);

        generate(model, fill("0", Finish.RAW, 0.4), Progress.SILENT);

        int firstPass = 10;
        int tiles = 4;
        int secondPass = 4;
        assertThat(Collections.frequency(model.log, "step of 3 channels")).isEqualTo(firstPass + secondPass * tiles);
        assertThat(model.log).containsOnlyOnce("text 80 x 48");
    }

    @Test
    void saysHowAContextWillBeMade() {
        DiffusionEngine engine = engine(new FlatModel(Inputs.LATENTS));

        assertThat(engine.manner(new Size(70, 60))).isEqualTo("native");
        assertThat(engine.manner(new Size(160, 120))).isEqualTo("downscaled to 64, then tiled");
    }

    @Test
    void theSameRequestGivesTheSamePixels() {
        GenerativeRequest request = fill("0.25", Finish.MATCHED, 0.3);

        Variation first = generate(new FlatModel(Inputs.LATENTS), request, Progress.SILENT);
        Variation second = generate(new FlatModel(Inputs.LATENTS), request, Progress.SILENT);

        assertThat(first).isEqualTo(second);
    }

    @Test
    void expandingInventsWhatIsTransparent() {
        Picture wide = Picture.transparent(200, 120);
        for (int channel = 0; channel < Picture.CHANNELS; channel++) {
            for (int y = 0; y < 120; y++) {
                for (int x = 0; x < 160; x++) {
                    wide.set(channel, x, y, source.sample(channel, x, y));
                }
            }
        }
        Margins margins = new Margins(0, 0, 40, 0);
        Size canvas = new Size(200, 120);
        Coverage mask = Expand.mask(margins, canvas, canvas.region());
        Recipe recipe = recipe("-0.5", canvas, wide, mask, MaskGeometry.EXACT, Finish.RAW, 0);

        Variation made = engine(new FlatModel(Inputs.LATENTS))
                .generate(new Expand(recipe, margins), wide, mask, Progress.SILENT);

        assertThat(made.region()).isEqualTo(new Region(160, 0, 40, 120));
        assertThat(made.patch().sample(0, 28, 60)).isBetween(15_500, 17_500);
        assertThat(made.patch().sample(Picture.ALPHA, 0, 0)).isEqualTo(Picture.MAXIMUM);
    }

    @Test
    void progressNeverFallsAndShowsThePictureForming() {
        List<Double> fractions = new ArrayList<>();
        List<Picture> previews = new ArrayList<>();
        generate(new FlatModel(Inputs.LATENTS), fill("0", Finish.RAW, 0.4), new Progress() {
            @Override
            public void report(double fraction, String phase) {
                fractions.add(fraction);
            }

            @Override
            public void preview(Picture picture) {
                previews.add(picture);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });

        assertThat(fractions).isSorted().last().isEqualTo(1.0);
        assertThat(previews).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void cancellingStopsAtTheNextStep() {
        FlatModel model = new FlatModel(Inputs.LATENTS);
        assertThatThrownBy(() -> generate(model, fill("0", Finish.RAW, 0), new Progress() {
                    @Override
                    public void report(double fraction, String phase) {}

                    @Override
                    public boolean cancelled() {
                        return model.log.size() > 3;
                    }
                }))
                .isInstanceOf(GenerationCancelledException.class);

        assertThat(model.log).hasSize(4);
    }

    private Variation generate(FlatModel model, GenerativeRequest request, Progress progress) {
        return engine(model).generate(request, source, selection, progress);
    }

    private static DiffusionEngine engine(DiffusionModel model) {
        return new DiffusionEngine(
                new EngineDescription("flat", "Flat", Set.of(Ability.PROMPT), "", ContextSettings.DIFFUSION),
                64,
                () -> model);
    }

    private GenerativeRequest fill(String prompt, Finish finish, double detail) {
        return new Fill(recipe(prompt, source.size(), source, selection, MaskGeometry.EXACT, finish, detail), 1);
    }

    private static Recipe recipe(
            String prompt,
            Size canvas,
            Picture source,
            Coverage mask,
            MaskGeometry geometry,
            Finish finish,
            double detail) {
        return new Recipe(
                        "flat",
                        "test",
                        prompt,
                        "",
                        7,
                        canvas,
                        canvas.region(),
                        PixelIdentity.of(source, mask),
                        geometry,
                        finish)
                .withSampling(new Sampling("", 10, 1, 0, 0, detail, List.of()));
    }

    private static Picture noise(int width, int height) {
        Picture picture = Picture.transparent(width, height);
        Random random = new Random(3);
        for (int i = 0; i < picture.samples().length; i++) {
            picture.samples()[i] = (short) (i < 3 * width * height ? random.nextInt(65_536) : Picture.MAXIMUM);
        }
        return picture;
    }
}
