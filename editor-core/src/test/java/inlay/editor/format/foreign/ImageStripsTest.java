package inlay.editor.format.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Rgba16;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.junit.jupiter.api.Test;

class ImageStripsTest {
    private static final ColorSpace SRGB = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    private static final ColorSpace LINEAR = new ICC_ColorSpace(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB));

    @Test
    void valuesAreTakenAsTheyAreWhateverTheProfile() {
        BufferedImage image = image(LINEAR, false, false, DataBuffer.TYPE_USHORT, 3);
        image.getRaster().setPixel(1, 0, new int[] {65535, 12345, 1});
        assertThat(pixel(image, 1)).isEqualTo(new Rgba16(65535, 12345, 1, 65535));
        BufferedImage bytes = image(LINEAR, true, false, DataBuffer.TYPE_BYTE, 4);
        bytes.getRaster().setPixel(1, 0, new int[] {200, 100, 3, 7});
        assertThat(pixel(bytes, 1)).isEqualTo(new Rgba16(200 * 257, 100 * 257, 3 * 257, 7 * 257));
    }

    @Test
    void grayBecomesThreeEqualChannels() {
        BufferedImage image = image(ColorSpace.getInstance(ColorSpace.CS_GRAY), true, false, DataBuffer.TYPE_BYTE, 2);
        image.getRaster().setPixel(1, 0, new int[] {77, 99});
        assertThat(pixel(image, 1)).isEqualTo(new Rgba16(77 * 257, 77 * 257, 77 * 257, 99 * 257));
    }

    @Test
    void premultipliedColoursAreDividedByTheirAlpha() {
        BufferedImage image = image(SRGB, true, true, DataBuffer.TYPE_BYTE, 4);
        image.getRaster().setPixel(1, 0, new int[] {50, 25, 0, 100});
        Rgba16 pixel = pixel(image, 1);
        assertThat(pixel.red()).isEqualTo(32768);
        assertThat(pixel.green()).isEqualTo(16384);
        assertThat(pixel.alpha()).isEqualTo(100 * 257);
    }

    @Test
    void fractionsAreClippedAndSaid() {
        BufferedImage image = image(SRGB, false, false, DataBuffer.TYPE_FLOAT, 3);
        image.getRaster().setPixel(1, 0, new float[] {1.5f, -3f, 0.5f});
        assertThat(new ImageStrips(image).isFloat()).isTrue();
        assertThat(pixel(image, 1)).isEqualTo(new Rgba16(65535, 0, 32768, 65535));
    }

    @Test
    void packedPixelsOfFewBitsFillTheWholeRange() {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_565_RGB);
        image.getRaster().setPixel(1, 0, new int[] {31, 32, 1});
        assertThat(pixel(image, 1)).isEqualTo(new Rgba16(65535, 33288, 2114, 65535));
    }

    @Test
    void fourColoursOfInkBecomeRgb() {
        ColorSpace ink = new Ink();
        BufferedImage image = image(ink, false, false, DataBuffer.TYPE_BYTE, 4);
        ImageStrips strips = new ImageStrips(image);
        assertThat(strips.isConverted()).isTrue();
        assertThat(strips.isFloat()).isFalse();
        PixelBlock block = strips.read(0, 1);
        assertThat(block.pixel(0, 0).red()).isGreaterThan(65000);
        assertThat(block.pixel(0, 0).alpha()).isEqualTo(65535);
    }

    /// The simplest of inks: each takes its complement away.
    private static final class Ink extends ColorSpace {
        private static final long serialVersionUID = 1;

        Ink() {
            super(ColorSpace.TYPE_CMYK, 4);
        }

        @Override
        public float[] toRGB(float[] inks) {
            float light = 1 - inks[3];
            return new float[] {light * (1 - inks[0]), light * (1 - inks[1]), light * (1 - inks[2])};
        }

        @Override
        public float[] fromRGB(float[] rgb) {
            return new float[] {1 - rgb[0], 1 - rgb[1], 1 - rgb[2], 0};
        }

        @Override
        public float[] toCIEXYZ(float[] inks) {
            return SRGB.toCIEXYZ(toRGB(inks));
        }

        @Override
        public float[] fromCIEXYZ(float[] xyz) {
            return fromRGB(SRGB.fromCIEXYZ(xyz));
        }
    }

    private static Rgba16 pixel(BufferedImage image, int x) {
        return new ImageStrips(image).read(0, 1).pixel(x, 0);
    }

    private static BufferedImage image(ColorSpace space, boolean alpha, boolean premultiplied, int type, int bands) {
        ColorModel model = new ComponentColorModel(
                space, alpha, premultiplied, alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE, type);
        WritableRaster raster = type == DataBuffer.TYPE_FLOAT
                ? model.createCompatibleWritableRaster(2, 1)
                : Raster.createInterleavedRaster(type, 2, 1, bands, null);
        return new BufferedImage(model, raster, premultiplied, null);
    }
}
