package inlay.editor.render;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.document.LayerMask;
import inlay.editor.document.PixelLayer;
import inlay.editor.document.SolidFillLayer;
import inlay.editor.raster.CoverageBlock;
import inlay.editor.raster.Mask;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayPainterTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 0, 0", "1, 3, -7", "2, 0, 0", "2, 5, 2", "3, -13, 6", "5, 0, 0", "6, 17, -40"})
    void aSmallPictureIsTheMeanOfTheLargeOne(int level, int dx, int dy) {
        Raster noise = Raster.of(0, 0, smooth(500, 400)).translate(dx, dy);
        Document document = Document.ofSize(470, 390).withLayers(List.of(PixelLayer.of("noise", noise)));
        int[] argb = new DisplayPainter().paint(document, level, 0, 0).argb();
        int side = 1 << level;
        for (int y = 0; y < 128 && (y + 1) * side <= 390; y += 1 + (7 >> level)) {
            for (int x = 0; x < 128 && (x + 1) * side <= 470; x += 1 + (7 >> level)) {
                int[] expected = mean(noise, new Region(x * side, y * side, side, side));
                for (int channel = 0; channel < 4; channel++) {
                    int actual = argb[y * 128 + x] >>> 8 * channel & 255;
                    assertThat(Math.abs(actual - expected[channel]))
                            .as("channel %d at (%d, %d)", channel, x, y)
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void smallMasksAreMeansToo() {
        CoverageBlock block = new CoverageBlock(64, 64);
        Random random = new Random(3);
        long sum = 0;
        for (int at = 0; at < block.samples().length; at++) {
            int value = random.nextInt(65536);
            block.samples()[at] = (short) value;
            sum += value;
        }
        Mask.Editor editor = Mask.NONE.edit();
        editor.write(0, 0, block);
        Mask mask = editor.commit();
        SolidFillLayer fill = SolidFillLayer.of("fill", Rgba16.WHITE).withMask(Optional.of(LayerMask.of(mask)));
        Document document = Document.ofSize(256, 256).withLayers(List.of(fill));
        int alpha = new DisplayPainter().paint(document, 6, 0, 0).argb()[0] >>> 24;
        assertThat(alpha).isEqualTo((int) Math.round(sum / 4096.0 / 257));
    }

    @Test
    void theEdgeOfTheCanvasIsAsOpaqueAsItsInside() {
        Document document = Document.ofSize(100, 70)
                .withLayers(List.of(
                        PixelLayer.of("a", Raster.filled(new Region(0, 0, 100, 70), Rgba16.fromArgb8(0xFF102030)))));
        int[] argb = new DisplayPainter().paint(document, 3, 0, 0).argb();
        assertThat(argb[8 * 128 + 12]).isEqualTo(0xFF102030);
        assertThat(argb[8 * 128 + 13]).isZero();
        assertThat(argb[9 * 128 + 12]).isZero();
    }

    @Test
    void aLinearProfileIsEncodedForTheScreen() {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        Document document = Document.ofSize(10, 10)
                .withProfile(new ColorProfile("linear", linear))
                .withLayers(List.of(SolidFillLayer.of("grey", new Rgba16(32768, 32768, 0, 65535))));
        int pixel = new DisplayPainter().paint(document, 0, 0, 0).argb()[0];
        assertThat(pixel >>> 16 & 255).isBetween(187, 189); // 255 (1.055 0.5^(1/2.4) - 0.055) = 187.5
        assertThat(pixel & 255).isBetween(0, 4);
    }

    @Test
    void sRgbWrittenOutAsAProfileLooksLikePlainSrgb() {
        byte[] icc = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        Document plain = Document.ofSize(128, 128)
                .withLayers(List.of(PixelLayer.of("noise", Raster.of(0, 0, smooth(128, 128)))));
        int[] expected = new DisplayPainter().paint(plain, 0, 0, 0).argb();
        int[] actual = new DisplayPainter()
                .paint(plain.withProfile(new ColorProfile("sRGB", icc)), 0, 0, 0)
                .argb();
        for (int at = 0; at < actual.length; at++) {
            for (int shift = 0; shift < 32; shift += 8) {
                assertThat(Math.abs((actual[at] >>> shift & 255) - (expected[at] >>> shift & 255)))
                        .as("%08x, not %08x", actual[at], expected[at])
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void aDamagedProfileIsNoMatrixProfile() {
        assertThat(MatrixProfile.read(new byte[0])).isEmpty();
        assertThat(MatrixProfile.read(new byte[200])).isEmpty();
        byte[] cut = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        for (int length = 0; length < cut.length; length += 97) {
            MatrixProfile.read(java.util.Arrays.copyOf(cut, length));
        }
    }

    private static PixelBlock smooth(int width, int height) {
        PixelBlock block = new PixelBlock(width, height);
        Random random = new Random(5);
        for (int at = 0; at < block.samples().length; at++) {
            block.samples()[at] = (short) random.nextInt(65536);
        }
        return block;
    }

    /// Premultiplied 8-bit blue, green, red, alpha.
    private static int[] mean(Raster raster, Region area) {
        double[] sum = new double[4];
        for (int y = area.y(); y < area.bottom(); y++) {
            for (int x = area.x(); x < area.right(); x++) {
                Rgba16 pixel = raster.pixel(x, y);
                double alpha = pixel.alpha() / 65535.0;
                sum[0] += alpha * pixel.blue();
                sum[1] += alpha * pixel.green();
                sum[2] += alpha * pixel.red();
                sum[3] += pixel.alpha();
            }
        }
        int[] mean = new int[4];
        for (int channel = 0; channel < 4; channel++) {
            mean[channel] = (int) Math.round(sum[channel] / area.area() / 257);
        }
        return mean;
    }
}
