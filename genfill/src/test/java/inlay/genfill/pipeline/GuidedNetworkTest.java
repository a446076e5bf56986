package inlay.genfill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class GuidedNetworkTest {

    private static final Conditioning SHOW = new Conditioning(Tensor.of(new float[] {5}, 1, 1, 1));
    private static final Conditioning AVOID = new Conditioning(Tensor.of(new float[] {3}, 1, 1, 1));
    private final Tensor latents = Tensor.zeros(2, 1, 1, 1);
    private final List<Integer> batches = new ArrayList<>();

    /// Answers with the prompt's own number.
    private final Unet echo = (sample, timestep, conditioning) -> {
        batches.add(sample.batch());
        return Tensor.of(conditioning.text().toArray(), sample.batch(), 1, 1, 1);
    };

    @Test
    void guidanceGoesFromTheNegativePastThePositive() {
        assertThat(predict(Guide.constant(SHOW, AVOID, 7.5)).toArray()).containsExactly(18, 18);
        assertThat(batches).containsExactly(4);
    }

    @Test
    void twoPassesAskTwiceAndAgree() {
        var apart = new Guide(Timeline.constant(SHOW), Timeline.constant(AVOID), 7.5, 0, Guide.Passes.APART);

        assertThat(predict(apart).toArray()).containsExactly(18, 18);
        assertThat(batches).containsExactly(2, 2);
    }

    @Test
    void withoutGuidanceOnlyThePositiveIsAsked() {
        assertThat(predict(Guide.constant(SHOW, AVOID, 1)).toArray()).containsExactly(5, 5);
        assertThat(batches).containsExactly(2);
    }

    @Test
    void aScheduledPromptHoldsFromItsStepOn() {
        var schedule = KnownPicture.setup("euler").timetable().schedule(4);
        var changing = new Timeline(List.of(new Timeline.Stage(0, SHOW), new Timeline.Stage(2, AVOID)));
        var guide = new Guide(changing, changing, 1, 0, Guide.Passes.TOGETHER);
        var network = new GuidedNetwork(echo, guide, schedule, UnaryOperator.identity());

        List<Float> told = new ArrayList<>();
        for (int step = 0; step < 4; step++) {
            told.add(network.predict(latents, schedule.from(step).timestep()).at(0));
        }
        double between = (schedule.from(1).timestep() + schedule.from(2).timestep()) / 2;

        assertThat(told).containsExactly(5f, 5f, 3f, 3f);
        assertThat(network.predict(latents, between).at(0)).isEqualTo(5);
    }

    private Tensor predict(Guide guide) {
        var schedule = KnownPicture.setup("euler").timetable().schedule(3);
        return new GuidedNetwork(echo, guide, schedule, UnaryOperator.identity())
                .predict(latents, schedule.from(0).timestep());
    }
}
