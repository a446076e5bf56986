package inlay.genfill.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ColorMatchTest {

    @Test
    void aShiftSeenOutsideTheHoleIsTakenBackInside() {
        Tensor original = Tensor.zeros(1, 3, 64, 80).map(zero -> 0.2);
        Tensor shifted = original.map(value -> value + 0.05);
        float[] known = new float[64 * 80];
        for (int i = 0; i < known.length; i++) {
            known[i] = i % 80 < 30 || i % 80 > 60 ? 1 : 0;
        }

        Tensor matched = ColorMatch.apply(shifted, original, Tensor.of(known, 1, 1, 64, 80));

        for (int i = 0; i < matched.size(); i++) {
            assertThat(matched.at(i)).isCloseTo(0.2f, within(1e-4f));
        }
    }

    @Test
    void contentOfTheHoleIsKept() {
        Tensor original = Tensor.zeros(1, 3, 64, 64);
        float[] content = new float[original.size()];
        float[] known = new float[64 * 64];
        for (int i = 0; i < content.length; i++) {
            int x = i % 64;
            content[i] = x >= 20 && x < 40 ? 0.7f : 0;
            known[i % known.length] = x >= 20 && x < 40 ? 0 : 1;
        }

        Tensor matched = ColorMatch.apply(original.withValues(content), original, Tensor.of(known, 1, 1, 64, 64));

        assertThat(matched.at(30 * 64 + 30)).isCloseTo(0.7f, within(1e-6f));
    }
}
