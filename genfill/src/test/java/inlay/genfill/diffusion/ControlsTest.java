package inlay.genfill.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.diffusion.PictureRequest.Control;
import inlay.genfill.pipeline.Conditioning;
import inlay.genfill.pipeline.ControlledUnet;
import inlay.genfill.pipeline.Timeline;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Size;
import inlay.genfill.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlsTest {

    private static final Conditioning FIRST = new Conditioning(Tensor.zeros(1, 1, 1));
    private static final Conditioning THEN = new Conditioning(Tensor.zeros(1, 1, 1));

    private final Controls controls = new Controls(List.of(control(0.8, 0, 0.5), control(1.5, 0.25, 1)));

    @Test
    void weightsHoldInTheirRangesWhateverThePromptDoes() {
        Timeline prompts = new Timeline(List.of(new Timeline.Stage(0, FIRST), new Timeline.Stage(6, THEN)));

        Timeline steered = controls.over(prompts, 8);

        assertThat(steered.stages().stream().map(Timeline.Stage::firstStep)).containsExactly(0, 2, 4, 6);
        assertThat(weights(steered, 1)).containsExactly(0.8f, 0f);
        assertThat(weights(steered, 3)).containsExactly(0.8f, 1.5f);
        assertThat(weights(steered, 7)).containsExactly(0f, 1.5f);
        assertThat(steered.at(7).text()).isSameAs(THEN.text());
    }

    @Test
    void picturesAreOfTheSizeThatIsMadeAndBetweenZeroAndOne() {
        List<Tensor> pictures = controls.pictures(new Size(24, 16));

        assertThat(pictures).hasSize(2);
        assertThat(pictures.getFirst().shape()).containsExactly(1, 3, 16, 24);
        assertThat(pictures.getFirst().at(0)).isBetween(0.99f, 1f);
        assertThat(pictures.getFirst().at(16 * 24)).isBetween(0f, 0.01f);
    }

    @Test
    void aBatchIsSteeredByOneWeight() {
        Conditioning one = ControlledUnet.weighted(FIRST, List.of(0.8));
        var unet = new ControlledUnet(
                (sample, timestep, conditioning) -> {
                    assertThat(conditioning
                                    .additional()
                                    .get("conditioning_scale_0")
                                    .shape())
                            .containsExactly(1);
                    assertThat(conditioning.additional()).containsKey("controlnet_cond_0");
                    return sample;
                },
                List.of(Tensor.zeros(1, 3, 8, 8)));

        assertThat(unet.predict(Tensor.zeros(2, 3, 1, 1), 1, Conditioning.concatenate(one, one))
                        .batch())
                .isEqualTo(2);
    }

    private static List<Float> weights(Timeline timeline, int step) {
        return List.of(
                timeline.at(step).additional().get("conditioning_scale_0").at(0),
                timeline.at(step).additional().get("conditioning_scale_1").at(0));
    }

    private static Control control(double weight, double from, double to) {
        Picture red = Picture.transparent(4, 4);
        for (int i = 0; i < 16; i++) {
            red.set(0, i % 4, i / 4, Picture.MAXIMUM);
        }
        return new Control("control", red, weight, from, to);
    }
}
