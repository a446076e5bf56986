package inlay.genfill.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanczosTest {

    @ParameterizedTest
    @CsvSource({"7,9", "40,31", "3,100", "1,1"})
    void aConstantStaysAConstantAtAnySize(int height, int width) {
        Tensor constant = Tensor.zeros(1, 2, 20, 13).map(zero -> 0.3);

        Tensor resized = Lanczos.resize(constant, height, width);

        assertThat(resized.shape()).containsExactly(1, 2, height, width);
        for (int i = 0; i < resized.size(); i++) {
            assertThat(resized.at(i)).isCloseTo(0.3f, within(1e-6f));
        }
    }

    @Test
    void aSmoothWaveSurvivesEnlargingAndComingBack() {
        float[] wave = new float[64];
        for (int i = 0; i < wave.length; i++) {
            wave[i] = (float) Math.sin(i * Math.PI / 16);
        }
        Tensor original = Tensor.of(wave, 1, 1, 1, 64);

        Tensor back = Lanczos.resize(Lanczos.resize(original, 1, 192), 1, 64);

        for (int i = 4; i < 60; i++) {
            assertThat(back.at(i)).isCloseTo(original.at(i), within(0.01f));
        }
    }

    @Test
    void gettingSmallerAveragesWhatCannotBeShown() {
        Tensor stripes = Tensor.zeros(1, 1, 64, 64).map(zero -> 0);
        float[] values = stripes.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 2;
        }

        Tensor small = Lanczos.resize(stripes.withValues(values), 8, 8);

        assertThat(small.at(27)).isCloseTo(0.5f, within(0.01f));
    }
}
