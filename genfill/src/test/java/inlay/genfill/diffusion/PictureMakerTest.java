package inlay.genfill.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.diffusion.DiffusionModel.Inputs;
import inlay.genfill.diffusion.PictureRequest.Enlargement;
import inlay.genfill.diffusion.PictureRequest.Start;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.engine.Progress;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Size;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// With a model that paints the prompt's number everywhere.
class PictureMakerTest {

    private static final int GRAY_OF_HALF = 49_151;

    @ParameterizedTest
    @EnumSource(Inputs.class)
    void wordsAloneMakeAPictureOfTheSizeThatTheModelKnows(Inputs inputs) {
        FlatModel model = new FlatModel(inputs);

        Picture made = make(model, request(Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(made.size()).isEqualTo(new Size(64, 64));
        assertThat(made.sample(0, 30, 30)).isBetween(GRAY_OF_HALF - 300, GRAY_OF_HALF + 300);
        assertThat(model.log)
                .contains("text 64 x 64", "decode 64 x 64")
                .contains("step of " + (inputs == Inputs.LATENTS ? 3 : 7) + " channels");
    }

    @ParameterizedTest
    @EnumSource(Inputs.class)
    void theSecondPassWorksAtTheLargerSize(Inputs inputs) {
        FlatModel model = new FlatModel(inputs);

        Picture made = make(
                model, request(Optional.of(new Size(48, 32)), Optional.empty(), Optional.of(new Enlargement(2, 0.5))));

        assertThat(made.size()).isEqualTo(new Size(96, 64));
        assertThat(model.log)
                .containsSubsequence("decode 48 x 32", "text 96 x 64")
                .endsWith("decode 96 x 64");
    }

    @ParameterizedTest
    @EnumSource(Inputs.class)
    void whatTheMaskLeavesOutStaysBitByBit(Inputs inputs) {
        Picture photo = picture(50, 41);
        Region hole = new Region(10, 10, 20, 15);
        var start = new Start(photo, Optional.of(Coverage.of(50, 41, hole)), 1);

        Picture made = make(new FlatModel(inputs), request(Optional.empty(), Optional.of(start), Optional.empty()));

        assertThat(made.size()).isEqualTo(photo.size());
        for (int y = 0; y < 41; y++) {
            for (int x = 0; x < 50; x++) {
                boolean inside = x >= 10 && x < 30 && y >= 10 && y < 25;
                assertThat(made.sample(1, x, y) == photo.sample(1, x, y))
                        .as("%d, %d", x, y)
                        .isEqualTo(!inside);
            }
        }
    }

    @Test
    void aLowStrengthTakesFewerSteps() {
        FlatModel model = new FlatModel(Inputs.LATENTS);
        var start = new Start(picture(64, 64), Optional.empty(), 0.5);

        make(model, request(Optional.empty(), Optional.of(start), Optional.empty()));

        assertThat(model.log.stream().filter(entry -> entry.startsWith("step"))).hasSize(5);
    }

    @Test
    void sizesThatDoNotFitAreRefused() {
        Picture photo = picture(50, 41);
        var masked = new Start(photo, Optional.of(Coverage.none(9, 9)), 1);
        var black = new Start(photo, Optional.of(Coverage.none(50, 41)), 1);

        refuse(request(Optional.of(new Size(60, 64)), Optional.empty(), Optional.empty()), "Try 64 x 64");
        refuse(request(Optional.empty(), Optional.of(masked), Optional.empty()), "Both must have one size");
        refuse(request(Optional.empty(), Optional.of(black), Optional.empty()), "black everywhere");
        refuse(request(Optional.empty(), Optional.of(black), Optional.of(new Enlargement(2, 0.5))), "made from words");
    }

    private static void refuse(PictureRequest request, String part) {
        assertThatThrownBy(() -> make(new FlatModel(Inputs.LATENTS), request))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining(part);
    }

    private static Picture make(FlatModel model, PictureRequest request) {
        return new PictureMaker(model, "flat", "")
                .make(request, "Inlay", Progress.SILENT)
                .picture();
    }

    private static PictureRequest request(Optional<Size> size, Optional<Start> start, Optional<Enlargement> second) {
        return new PictureRequest(
                "0.5", "", 7, size, start, second, new Sampling("", 10, 1, 0, 0, 0, List.of()), List.of());
    }

    private static Picture picture(int width, int height) {
        Picture picture = Picture.transparent(width, height);
        for (int i = 0; i < width * height; i++) {
            for (int channel = 0; channel < 3; channel++) {
                picture.set(channel, i % width, i / width, 1000 + 11 * i % 3000);
            }
            picture.set(Picture.ALPHA, i % width, i / width, Picture.MAXIMUM);
        }
        return picture;
    }
}
