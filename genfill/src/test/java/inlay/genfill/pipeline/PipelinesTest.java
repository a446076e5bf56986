package inlay.genfill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.sampling.StepObserver;
import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelinesTest {

    /// Some samplers end with the least noise of training; four deviations of it.
    private static final float LEAST_NOISE = (float) (4 * KnownPicture.TRAINING.sigma(0));
    private static final int[] SHAPE = {1, 4, 6, 5};
    private final Tensor picture = KnownPicture.noisy(11, SHAPE);
    private final Tensor other = KnownPicture.noisy(12, SHAPE);

    @ParameterizedTest
    @ValueSource(strings = {"ddim", "euler", "euler-a", "heun", "dpmpp-2m", "unipc", "lms"})
    void noiseBecomesThePictureThatTheNetworkKnows(String sampler) {
        var diffusion = KnownPicture.diffusion(KnownPicture.unet(picture), sampler, 1);

        assertClose(new TextToImage(diffusion, 12).latents(SHAPE), picture, LEAST_NOISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ddim", "euler", "euler-a", "heun", "dpmpp-2m"})
    void inpaintingKeepsWhatIsOutsideTheHoleToTheBit(String sampler) {
        Tensor hole = leftHalf();
        var diffusion = KnownPicture.diffusion(KnownPicture.unet(other), sampler, 2);

        Tensor filled = new Inpainting(diffusion, 10, 1).latents(picture, hole);

        for (int i = 0; i < filled.size(); i++) {
            if (hole.at(i % 30) == 0) {
                assertThat(filled.at(i)).isEqualTo(picture.at(i));
            } else {
                assertThat(filled.at(i)).isCloseTo(other.at(i), within(LEAST_NOISE));
            }
        }
    }

    @Test
    void aTrainedNetworkSeesNoisyLatentsMaskAndCutPicture() {
        Tensor hole = leftHalf();
        Tensor cut = picture.times(0.5);
        List<Tensor> seen = new ArrayList<>();
        Unet watching = (sample, timestep, conditioning) -> {
            seen.add(sample);
            return KnownPicture.unet(other).predict(sample, timestep, conditioning);
        };

        new MaskedInpainting(KnownPicture.diffusion(watching, "euler", 3), 4, 1).latents(picture, hole, cut);

        assertThat(seen).hasSize(4).allSatisfy(sample -> {
            assertThat(sample.shape()).containsExactly(1, 9, 6, 5);
            assertThat(sample.slice(1, 4, 5)).isEqualTo(hole);
            assertThat(sample.slice(1, 5, 9)).isEqualTo(cut);
        });
    }

    @Test
    void aSmallStrengthTakesOnlyTheLastSteps() {
        List<Integer> steps = new ArrayList<>();
        StepObserver observer = step -> {
            steps.add(step.index());
            return step.picture();
        };
        var base = KnownPicture.diffusion(KnownPicture.unet(picture), "ddim", 4);
        var watched = new Diffusion(base.unet(), base.guide(), base.setup(), base.noise(), observer);

        new ImageToImage(watched, 10, 0.35).latents(other);

        assertThat(steps).containsExactly(7, 8, 9);
    }

    @Test
    void aStrengthThatLeavesNoStepIsRefused() {
        var diffusion = KnownPicture.diffusion(KnownPicture.unet(picture), "ddim", 4);

        assertThatThrownBy(() -> new ImageToImage(diffusion, 4, 0.2).latents(other))
                .hasMessageContaining("leaves none of 4 steps");
    }

    @Test
    void differentialDiffusionKeepsZeroToTheBitAndFreesPlacesByTheirStrength() {
        Tensor change = Tensor.of(ramp(), 1, 1, 6, 5);
        List<Tensor> shown = new ArrayList<>();
        var base = KnownPicture.diffusion(KnownPicture.unet(other), "ddim", 5);
        var watched = new Diffusion(base.unet(), base.guide(), base.setup(), base.noise(), step -> {
            shown.add(step.picture());
            return step.picture();
        });

        Tensor result = new DifferentialDiffusion(watched, 10, 1).latents(picture, change);

        for (int i = 0; i < result.size(); i++) {
            double strength = change.at(i % 30);
            if (strength == 0) {
                assertThat(result.at(i)).isEqualTo(picture.at(i));
            } else if (strength == 1) {
                assertThat(result.at(i)).isCloseTo(other.at(i), within(LEAST_NOISE));
            }
        }
        assertThat(shown).hasSize(10);
    }

    @Test
    void baseAndRefinerTogetherTakeEveryStepOnce() {
        List<String> steps = new ArrayList<>();
        var base = named("base", steps);
        var refiner = named("refiner", steps);

        Tensor result = new BaseAndRefiner(base, refiner, 10, 0.8).latents(SHAPE);

        assertThat(steps).startsWith("base 0").endsWith("refiner 9").hasSize(10).contains("base 7", "refiner 8");
        assertClose(result, picture, LEAST_NOISE);
    }

    private Diffusion named(String name, List<String> steps) {
        var diffusion = KnownPicture.diffusion(KnownPicture.unet(picture), "euler", 6);
        return new Diffusion(diffusion.unet(), diffusion.guide(), diffusion.setup(), diffusion.noise(), step -> {
            steps.add(name + " " + step.index());
            return step.picture();
        });
    }

    @Test
    void cancellingLeavesNoResult() {
        var base = KnownPicture.diffusion(KnownPicture.unet(picture), "euler", 7);
        var cancelled = new Diffusion(base.unet(), base.guide(), base.setup(), base.noise(), step -> {
            throw new GenerationCancelledException();
        });

        assertThatThrownBy(() -> new TextToImage(cancelled, 5).latents(SHAPE))
                .isInstanceOf(GenerationCancelledException.class);
    }

    private Tensor leftHalf() {
        float[] mask = new float[30];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = i % 5 < 2 ? 1 : 0;
        }
        return Tensor.of(mask, 1, 1, 6, 5);
    }

    private static float[] ramp() {
        float[] ramp = new float[30];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = i % 5 / 4f;
        }
        return ramp;
    }

    private static void assertClose(Tensor actual, Tensor expected, double tolerance) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        for (int i = 0; i < actual.size(); i++) {
            assertThat((double) actual.at(i)).isCloseTo(expected.at(i), within(tolerance));
        }
    }
}
