package inlay.genfill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilesTest {

    @ParameterizedTest
    @CsvSource({"8,2,8,8", "8,2,9,20", "8,4,31,17", "8,0,24,24", "16,5,50,7"})
    void windowsOfWhatIsThereBlendToWhatIsThere(int side, int overlap, int height, int width) {
        Tensor whole = KnownPicture.noisy(1, 2, 3, height, width);
        List<Tiles.Window> windows = new Tiles(side, overlap).over(height, width);

        Tensor blended = Tiles.blend(
                windows, windows.stream().map(window -> window.cut(whole)).toList(), overlap, height, width);

        assertThat(blended.shape()).isEqualTo(whole.shape());
        for (int i = 0; i < whole.size(); i++) {
            assertThat(blended.at(i)).isCloseTo(whole.at(i), within(1e-6f));
        }
    }

    @ParameterizedTest
    @CsvSource({"8,2,64", "8,4,31", "16,5,50", "64,16,200"})
    void neighboursOverlapByAtLeastTheOverlap(int side, int overlap, int width) {
        List<Tiles.Window> windows = new Tiles(side, overlap).over(1, width);

        assertThat(windows.getFirst().x()).isZero();
        assertThat(windows.getLast().x() + windows.getLast().width()).isEqualTo(width);
        for (int i = 1; i < windows.size(); i++) {
            int shared = windows.get(i - 1).x() + side - windows.get(i).x();
            assertThat(shared).isBetween(overlap, side - 1);
        }
    }

    @Test
    void aStepBetweenTwoWindowsBecomesARamp() {
        List<Tiles.Window> windows = new Tiles(8, 4).over(1, 12);
        Tensor blended = Tiles.blend(windows, List.of(constant(0), constant(1)), 4, 1, 12);

        assertThat(blended.toArray()).containsExactly(0, 0, 0, 0, 0.125f, 0.375f, 0.625f, 0.875f, 1, 1, 1, 1);
    }

    @Test
    void aNetworkOfPlacesGivesTheSameInTilesAsInOnePiece() {
        Unet pointwise = (sample, timestep, conditioning) -> sample.map(value -> value * 2 + timestep);
        Tensor latents = KnownPicture.noisy(2, 1, 4, 40, 25);

        Tensor tiled = new TiledUnet(pointwise, 16, 4).predict(latents, 3, KnownPicture.PROMPT);

        for (int i = 0; i < tiled.size(); i++) {
            assertThat(tiled.at(i)).isCloseTo(latents.at(i) * 2 + 3, within(1e-5f));
        }
    }

    private static Tensor constant(float value) {
        return Tensor.zeros(1, 1, 1, 8).map(zero -> value);
    }
}
