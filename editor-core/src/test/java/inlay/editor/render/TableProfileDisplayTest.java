package inlay.editor.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures whose profile is made of tables, against the platform's own conversion of every pixel.
class TableProfileDisplayTest {
    @ParameterizedTest
    @CsvSource({"1.0, 0.6", "1.8, 0.6", "2.2, 0.6", "2.2, 0"})
    void tablesAreShownAsThePlatformConvertsThem(double gamma, double leak) {
        byte[] icc = new TableProfile(gamma, leak).icc();
        ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(icc));
        PixelBlock picture = noise();
        int[] shown = paint(picture, icc);
        int worst = 0;
        for (int pixel = 0; pixel < shown.length; pixel++) {
            float[] expected = space.toRGB(color(picture, pixel));
            for (int channel = 0; channel < 3; channel++) {
                int actual = shown[pixel] >>> 16 - 8 * channel & 255;
                worst = Math.max(worst, Math.abs(actual - Math.round(expected[channel] * 255)));
            }
        }
        assertThat(worst).isLessThanOrEqualTo(2);
    }

    @Test
    void aTableChangesWhatIsShown() {
        PixelBlock picture = noise();
        assertThat(paint(picture, new TableProfile(1, 0.6).icc())).isNotEqualTo(paint(picture, new byte[0]));
    }

    @Test
    void tablesGoBeforeAMatrix() {
        assertThat(MatrixProfile.read(new TableProfile(1, 0).icc())).isEmpty();
        assertThat(DisplayEncoder.of(new ColorProfile("tables", new TableProfile(1, 0).icc())))
                .isInstanceOf(CubeEncoder.class);
        byte[] matrix = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        assertThat(DisplayEncoder.of(new ColorProfile("matrix", matrix))).isInstanceOf(ProfileEncoder.class);
    }

    @Test
    void convertingAllocatesNothing() {
        ColorCube cube = new ColorCube(color -> color);
        Band band = new Band();
        Random random = new Random(2);
        for (int i = 0; i < Band.AREA; i++) {
            band.red[i] = random.nextFloat(65536);
            band.green[i] = random.nextFloat(65536);
            band.blue[i] = random.nextFloat(65536);
        }
        float[] before = band.red.clone();
        cube.convert(band);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadAllocatedBytes();
        for (int round = 0; round < 50; round++) {
            cube.convert(band);
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - start)
                .as("bytes allocated")
                .isLessThan(4096);
        for (int i = 0; i < Band.AREA; i++) {
            assertThat(band.red[i]).isBetween(before[i] - 30, before[i] + 30);
        }
    }

    @Test
    void workersShareOneEncoderForAProfile() {
        DisplayEncoders encoders = new DisplayEncoders();
        DisplayEncoder first = encoders.of(new ColorProfile("a", new TableProfile(1, 0).icc()));
        assertThat(encoders.of(new ColorProfile("b", new TableProfile(1, 0).icc())))
                .isSameAs(first);
        assertThat(encoders.of(ColorProfile.SRGB)).isNotSameAs(first);
    }

    @Test
    void whatCannotBeShownIsKnown() {
        byte[] table = new TableProfile(1.8, 0.3).icc();
        assertThat(canShow(table)).isTrue();
        assertThat(canShow(new byte[0])).isTrue();
        assertThat(canShow(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()))
                .isTrue();
        assertThat(canShow(ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData()))
                .isFalse();
        assertThat(canShow(ICC_Profile.getInstance(ColorSpace.CS_PYCC).getData()))
                .isFalse();
        assertThat(canShow(Arrays.copyOf(table, 300))).isFalse();
        byte[] unknownTable = table.clone();
        unknownTable[144] = 'x';
        assertThat(canShow(unknownTable)).isFalse();
    }

    private static boolean canShow(byte[] icc) {
        return DisplayColors.canShow(new ColorProfile("test", icc));
    }

    private static int[] paint(PixelBlock picture, byte[] icc) {
        Document document = Document.ofSize(128, 128)
                .withProfile(new ColorProfile("test", icc))
                .withLayers(List.of(PixelLayer.of("noise", Raster.of(0, 0, picture))));
        return new DisplayPainter().paint(document, 0, 0, 0).argb();
    }

    private static float[] color(PixelBlock picture, int pixel) {
        float[] color = new float[3];
        for (int channel = 0; channel < 3; channel++) {
            color[channel] = (picture.samples()[channel * picture.area() + pixel] & 0xFFFF) / 65535f;
        }
        return color;
    }

    /// Opaque; one half any colour, the other dark ones.
    private static PixelBlock noise() {
        PixelBlock block = new PixelBlock(128, 128);
        Random random = new Random(11);
        for (int at = 0; at < block.samples().length; at++) {
            int most = at % block.area() < block.area() / 2 ? 65536 : 6000;
            block.samples()[at] = (short) (at < 3 * block.area() ? random.nextInt(most) : 65535);
        }
        return block;
    }
}
