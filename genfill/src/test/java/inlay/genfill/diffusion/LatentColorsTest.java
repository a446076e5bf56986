package inlay.genfill.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.tensor.Tensor;
import org.junit.jupiter.api.Test;

class LatentColorsTest {

    @Test
    void eachLatentBecomesOneColorWithinRange() {
        Tensor latents = Tensor.of(new float[] {1, 0, 0, 9, 0, 0, 0, 9}, 1, 4, 1, 2);

        Tensor colors = LatentColors.STABLE_DIFFUSION.of(latents);

        assertThat(colors.shape()).containsExactly(1, 3, 1, 2);
        assertThat(colors.at(0)).isCloseTo(0.3512f, within(1e-6f));
        assertThat(colors.at(2)).isCloseTo(0.2297f, within(1e-6f));
        assertThat(colors.at(4)).isCloseTo(0.3227f, within(1e-6f));
        assertThat(colors.at(5)).isEqualTo(-1);
    }
}
