package inlay.genfill.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.tensor.Tensor;
import org.junit.jupiter.api.Test;

class PushPullTest {

    @Test
    void knownPixelsKeepTheirValueToTheBitAndUnknownOnesContinueThem() {
        float[] ramp = new float[33 * 20];
        float[] known = new float[ramp.length];
        for (int i = 0; i < ramp.length; i++) {
            int x = i % 33;
            known[i] = x < 10 || x >= 23 ? 1 : 0;
            ramp[i] = known[i] * x / 32f;
        }

        Tensor filled = PushPull.fill(Tensor.of(ramp, 1, 1, 20, 33), Tensor.of(known, 1, 1, 20, 33));

        for (int i = 0; i < ramp.length; i++) {
            int x = i % 33;
            if (known[i] == 1) {
                assertThat(filled.at(i)).isEqualTo(ramp[i]);
            } else {
                assertThat(filled.at(i)).isBetween(0.25f, 0.75f);
            }
        }
        assertThat(filled.at(10 * 33 + 16)).isCloseTo(0.5f, within(0.1f));
    }

    @Test
    void aPictureWithoutAnyKnownPixelIsMidGray() {
        Tensor filled = PushPull.fill(Tensor.zeros(1, 3, 5, 6).map(zero -> 0.9), Tensor.zeros(1, 1, 5, 6));

        assertThat(filled.at(7)).isBetween(0f, 0.9f);
    }
}
