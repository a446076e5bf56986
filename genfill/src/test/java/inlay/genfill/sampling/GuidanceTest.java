package inlay.genfill.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.tensor.Tensor;
import org.junit.jupiter.api.Test;

class GuidanceTest {
    private static final Tensor UNCONDITIONAL = Tensor.of(new float[] {0, 1, 2, 3}, 2, 2);
    private static final Tensor CONDITIONAL = Tensor.of(new float[] {1, 3, 2, 5}, 2, 2);

    @Test
    void exaggeratesWhatThePromptChanges() {
        var guided = Guidance.combine(UNCONDITIONAL, CONDITIONAL, 7.5);
        assertThat(guided.toArray()).containsExactly(7.5f, 16, 2, 18);
        assertThat(Guidance.combine(UNCONDITIONAL, CONDITIONAL, 1)).isEqualTo(CONDITIONAL);
    }

    @Test
    void rescalesEveryMemberOfTheBatchToTheContrastOfTheConditionalOutput() {
        var guided = Guidance.combine(UNCONDITIONAL, CONDITIONAL, 7.5);
        var rescaled = Guidance.rescale(guided, CONDITIONAL, 1);
        assertThat(rescaled.at(1) - rescaled.at(0)).isCloseTo(2, within(1e-5f));
        assertThat(rescaled.at(3) - rescaled.at(2)).isCloseTo(3, within(1e-5f));
        assertThat(Guidance.rescale(guided, CONDITIONAL, 0)).isEqualTo(guided);
    }

    @Test
    void thresholdKeepsTheQuantileInRange() {
        var clean = Tensor.of(new float[] {-4, -2, 0, 1, 2}, 1, 5);
        assertThat(new DynamicThreshold(1, 10).apply(clean).toArray()).containsExactly(-1, -0.5f, 0, 0.25f, 0.5f);
        assertThat(new DynamicThreshold(0.5, 10).apply(clean).toArray()).containsExactly(-1, -1, 0, 0.5f, 1);
    }
}
