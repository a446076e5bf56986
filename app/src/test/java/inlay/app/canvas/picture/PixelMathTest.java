package inlay.app.canvas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PixelMathTest {
    @Test
    void meanRoundsEachChannelToNearest() {
        Random random = new Random(5);
        for (int round = 0; round < 10_000; round++) {
            int[] pixels = {random.nextInt(), random.nextInt(), random.nextInt()};
            int second = random.nextInt(129);
            int third = random.nextInt(128);
            int mean = PixelMath.mean(pixels[0], pixels[1], pixels[2], second, third);
            for (int shift = 0; shift < 32; shift += 8) {
                int sum = (pixels[0] >>> shift & 255) * (256 - second - third)
                        + (pixels[1] >>> shift & 255) * second
                        + (pixels[2] >>> shift & 255) * third;
                assertThat(mean >>> shift & 255).isEqualTo((sum + 128) / 256);
            }
        }
    }

    @Test
    void overIsExactForClearAndOpaquePixels() {
        assertThat(PixelMath.over(0xFF123456, 0xFFFFFFFF)).isEqualTo(0xFF123456);
        assertThat(PixelMath.over(0, 0xFFABCDEF)).isEqualTo(0xFFABCDEF);
        assertThat(PixelMath.over(0x80800000, 0xFF000000)).isEqualTo(0xFF800000);
        assertThat(PixelMath.over(0x80000000, 0xFFFFFFFF)).isEqualTo(0xFF7F7F7F);
    }

    @Test
    void scalingIsRoundedDivisionBy255() {
        for (int value = 0; value < 256; value++) {
            for (int share = 0; share < 256; share++) {
                int expected = (int) Math.round(value * share / 255.0);
                assertThat(PixelMath.scaled(value * 0x01010101, share)).isEqualTo(expected * 0x01010101);
            }
        }
    }

    @Test
    void tintReachesTheColourAtFullShare() {
        assertThat(PixelMath.tinted(0xFF102030, 0xFFFF0000, 255)).isEqualTo(0xFFFF0000);
        assertThat(PixelMath.tinted(0xFF102030, 0xFFFF0000, 0)).isEqualTo(0xFF102030);
        assertThat(PixelMath.tinted(0xFF000000, 0x80FF0000, 255)).isEqualTo(0xFF800000);
    }
}
