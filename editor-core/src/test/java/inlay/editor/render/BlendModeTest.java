package inlay.editor.render;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.BlendMode;
import inlay.editor.raster.Rgba16;
import inlay.editor.render.BlendFormula.Rgb;
import inlay.editor.render.ReferenceCompositor.Pixel;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlendModeTest {
    /// Worked out by hand for (backdrop, source) = (1/4, 3/4), (3/4, 1/2), (1/2, 1/4).
    private static final Map<BlendMode, double[]> SEPARABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(BlendMode.PASS_THROUGH, new double[] {0.75, 0.5, 0.25}),
            Map.entry(BlendMode.NORMAL, new double[] {0.75, 0.5, 0.25}),
            Map.entry(BlendMode.DISSOLVE, new double[] {0.75, 0.5, 0.25}),
            Map.entry(BlendMode.DARKEN, new double[] {0.25, 0.5, 0.25}),
            Map.entry(BlendMode.MULTIPLY, new double[] {0.1875, 0.375, 0.125}),
            Map.entry(BlendMode.COLOR_BURN, new double[] {0, 0.5, 0}),
            Map.entry(BlendMode.LINEAR_BURN, new double[] {0, 0.25, 0}),
            Map.entry(BlendMode.LIGHTEN, new double[] {0.75, 0.75, 0.5}),
            Map.entry(BlendMode.SCREEN, new double[] {0.8125, 0.875, 0.625}),
            Map.entry(BlendMode.COLOR_DODGE, new double[] {1, 1, 2 / 3.0}),
            Map.entry(BlendMode.LINEAR_DODGE, new double[] {1, 1, 0.75}),
            Map.entry(BlendMode.OVERLAY, new double[] {0.375, 0.75, 0.25}),
            Map.entry(BlendMode.SOFT_LIGHT, new double[] {0.375, 0.75, 0.375}),
            Map.entry(BlendMode.HARD_LIGHT, new double[] {0.625, 0.75, 0.25}),
            Map.entry(BlendMode.VIVID_LIGHT, new double[] {0.5, 0.75, 0}),
            Map.entry(BlendMode.LINEAR_LIGHT, new double[] {0.75, 0.75, 0}),
            Map.entry(BlendMode.PIN_LIGHT, new double[] {0.5, 0.75, 0.5}),
            Map.entry(BlendMode.HARD_MIX, new double[] {1, 1, 0}),
            Map.entry(BlendMode.DIFFERENCE, new double[] {0.5, 0.25, 0.25}),
            Map.entry(BlendMode.EXCLUSION, new double[] {0.625, 0.5, 0.5}),
            Map.entry(BlendMode.SUBTRACT, new double[] {0, 0.25, 0.25}),
            Map.entry(BlendMode.DIVIDE, new double[] {1 / 3.0, 1, 1})));

    /// Worked out by hand for the backdrop (1/2, 1/4, 3/4) of luminosity 0.38 and the source (1, 1/2, 0) of 0.595.
    private static final Map<BlendMode, Rgb> WHOLE_COLOR = new EnumMap<>(Map.of(
            BlendMode.DARKER_COLOR, new Rgb(0.5, 0.25, 0.75),
            BlendMode.LIGHTER_COLOR, new Rgb(1, 0.5, 0),
            BlendMode.HUE, new Rgb(0.5825, 0.3325, 0.0825),
            BlendMode.SATURATION, new Rgb(0.38 + 0.24 * 0.62 / 0.74, 0.38 - 0.26 * 0.62 / 0.74, 1),
            BlendMode.COLOR, new Rgb(0.38 + 0.405 * 0.38 / 0.595, 0.38 - 0.095 * 0.38 / 0.595, 0),
            BlendMode.LUMINOSITY, new Rgb(0.715, 0.465, 0.965)));

    private static final int[] VALUES = {0, 1, 2, 255, 9000, 16384, 32767, 32768, 40000, 65279, 65533, 65534, 65535};
    private static final int[] ALPHAS = {0, 1, 300, 32768, 65534, 65535};

    private final Blending blending = new Blending();

    @ParameterizedTest
    @EnumSource
    void theReferenceHasTheValuesWorkedOutByHand(BlendMode mode) {
        Offset<Double> exact = Offset.offset(1e-12);
        if (WHOLE_COLOR.containsKey(mode)) {
            Rgb expected = WHOLE_COLOR.get(mode);
            Rgb actual = BlendFormula.blend(mode, new Rgb(0.5, 0.25, 0.75), new Rgb(1, 0.5, 0));
            assertThat(actual.red()).isCloseTo(expected.red(), exact);
            assertThat(actual.green()).isCloseTo(expected.green(), exact);
            assertThat(actual.blue()).isCloseTo(expected.blue(), exact);
            return;
        }
        assertThat(SEPARABLE).as("a mode needs values worked out by hand").containsKey(mode);
        Rgb actual = BlendFormula.blend(mode, new Rgb(0.25, 0.75, 0.5), new Rgb(0.75, 0.5, 0.25));
        assertThat(actual.red()).isCloseTo(SEPARABLE.get(mode)[0], exact);
        assertThat(actual.green()).isCloseTo(SEPARABLE.get(mode)[1], exact);
        assertThat(actual.blue()).isCloseTo(SEPARABLE.get(mode)[2], exact);
    }

    @ParameterizedTest
    @EnumSource
    void theKernelAgreesWithTheReferenceOverEveryAlpha(BlendMode mode) {
        Random random = new Random(mode.ordinal());
        for (int backdropAlpha : ALPHAS) {
            for (int sourceAlpha : ALPHAS) {
                for (float opacity : new float[] {0.003f, 0.5f, 1}) {
                    check(mode, random, backdropAlpha, sourceAlpha, opacity);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKernelAllocatesNothing(BlendMode mode) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        Band backdrop = noise(new Random(1), 40000);
        Band source = noise(new Random(2), 30000);
        // Until the loop is compiled, explicit vectors are objects.
        long allocated = 1;
        for (int round = 0; round < 1000 && allocated > 0; round++) {
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
            for (int repeat = 0; repeat < 50; repeat++) {
                blending.over(mode, backdrop, source);
                blending.atop(mode, backdrop, source);
            }
            allocated = threads.getThreadAllocatedBytes(Thread.currentThread().threadId()) - before;
        }
        assertThat(allocated).isZero();
    }

    private void check(BlendMode mode, Random random, int backdropAlpha, int sourceAlpha, float opacity) {
        Band backdrop = noise(random, backdropAlpha);
        Band source = noise(random, sourceAlpha);
        Pixel[] expectedOver = new Pixel[Band.AREA];
        Pixel[] expectedAtop = new Pixel[Band.AREA];
        for (int at = 0; at < Band.AREA; at++) {
            Pixel below = pixel(backdrop, at, backdropAlpha);
            Pixel above = pixel(source, at, sourceAlpha).faded(opacity);
            expectedOver[at] = ReferenceCompositor.over(mode, below, above);
            expectedAtop[at] = ReferenceCompositor.atop(mode, below, above);
        }
        Fading.scale(source.alpha, opacity);
        Band other = new Band();
        other.copyFrom(backdrop);
        blending.over(mode, backdrop, source);
        blending.atop(mode, other, source);
        for (int at = 0; at < Band.AREA; at++) {
            assertSame(mode, backdrop, at, expectedOver[at]);
            assertSame(mode, other, at, expectedAtop[at]);
        }
    }

    private static void assertSame(BlendMode mode, Band band, int at, Pixel expected) {
        double[] samples = expected.samples();
        float[] actual = {band.red[at], band.green[at], band.blue[at], band.alpha[at] * 65535};
        int tolerance = BlendFormula.isSeparable(mode) ? 1 : 2;
        for (int plane = 0; plane < (Math.round(samples[3]) == 0 ? 0 : 4); plane++) {
            long difference = Math.abs(Math.round(actual[plane]) - Math.round(samples[plane]));
            if (difference > tolerance) {
                assertThat(actual[plane])
                        .as("%s, plane %d of %s", mode, plane, expected)
                        .isEqualTo((float) samples[plane]);
            }
        }
    }

    private static Band noise(Random random, int alpha) {
        Band band = new Band();
        band.empty = false;
        for (int at = 0; at < Band.AREA; at++) {
            band.red[at] = value(random);
            band.green[at] = value(random);
            band.blue[at] = random.nextInt(4) == 0 ? band.red[at] : value(random);
            band.alpha[at] = alpha * (1 / 65535f);
        }
        return band;
    }

    private static int value(Random random) {
        return random.nextBoolean() ? VALUES[random.nextInt(VALUES.length)] : random.nextInt(65536);
    }

    private static Pixel pixel(Band band, int at, int alpha) {
        return Pixel.of(new Rgba16((int) band.red[at], (int) band.green[at], (int) band.blue[at], alpha));
    }
}
