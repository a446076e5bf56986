package inlay.editor.format.png;

import static inlay.editor.format.TestPictures.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.document.Metadata;
import inlay.editor.format.FormatException;
import inlay.editor.format.Limits;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.TestPictures;
import inlay.editor.raster.PixelBlock;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngFormatTest {
    private static final PngFormat PNG = new PngFormat();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 129", "300, 170", "517, 260"})
    void everySizeAndDepthComesBackToTheLastBit(int width, int height) {
        for (int step : new int[] {257, 1}) {
            assertReturns(TestPictures.photo(width, height, step, 5), step == 257 ? 8 : 16, 2);
            assertReturns(TestPictures.translucent(width, height, step, 6), step == 257 ? 8 : 16, 6);
        }
    }

    private void assertReturns(PixelBlock block, int depth, int colorType) {
        Path file = save(TestPictures.document(block), SaveOptions.DEFAULT);
        byte[] bytes = bytes(file);
        assertThat(bytes[24]).isEqualTo((byte) depth);
        assertThat(bytes[25]).isEqualTo((byte) colorType);
        assertSame(open(file).document(), block);
    }

    @Test
    void grayStaysGrayAndComesBackAsEqualChannels() {
        PixelBlock block = TestPictures.photo(200, 140, 257, 8);
        System.arraycopy(block.samples(), 0, block.samples(), block.area(), block.area());
        System.arraycopy(block.samples(), 0, block.samples(), 2 * block.area(), block.area());
        Path file = save(TestPictures.document(block), SaveOptions.DEFAULT);
        assertThat(bytes(file)[25]).isEqualTo((byte) 0);
        assertSame(open(file).document(), block);
    }

    @Test
    void anAskedForDepthIsWritten() {
        Document document = TestPictures.document(TestPictures.photo(40, 40, 1, 3));
        Path file = save(document, SaveOptions.DEFAULT.withDepth(SaveOptions.Depth.EIGHT));
        assertThat(bytes(file)[24]).isEqualTo((byte) 8);
        PixelBlock eight = TestPictures.flatten(open(file).document());
        PixelBlock sixteen = TestPictures.flatten(document);
        for (int at = 0; at < eight.samples().length; at++) {
            assertThat(Math.abs((eight.samples()[at] & 0xFFFF) - (sixteen.samples()[at] & 0xFFFF)))
                    .isLessThanOrEqualTo(128);
        }
    }

    @Test
    void anotherDecoderSeesTheSamePixels() throws IOException {
        PixelBlock block = TestPictures.translucent(211, 150, 257, 9);
        BufferedImage image = ImageIO.read(
                save(TestPictures.document(block), SaveOptions.DEFAULT).toFile());
        for (int y = 0; y < block.height(); y++) {
            for (int x = 0; x < block.width(); x++) {
                assertThat(image.getRGB(x, y)).isEqualTo(block.pixel(x, y).toArgb8());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void filesOfAnotherEncoderOpenExactlyPlainAndInterlaced(int type) throws IOException {
        BufferedImage image = new BufferedImage(77, 45, type);
        fill(image);
        for (boolean interlaced : new boolean[] {false, true}) {
            assertSameArgb(open(write(image, interlaced)).document(), image);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void palettesOfEveryDepthKeepTheirColoursAndTransparency(int bits) throws IOException {
        int size = 1 << bits;
        int[] colors = new Random(bits).ints(size).toArray();
        IndexColorModel model =
                new IndexColorModel(bits, size, colors, 0, true, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(
                53, 31, bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY, model);
        Random random = new Random(7);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.getRaster().setSample(x, y, 0, random.nextInt(size));
            }
        }
        assertSameArgb(open(write(image, false)).document(), image);
    }

    @Test
    void sixteenBitGrayOfAnotherEncoderOpensExactly() throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_USHORT_GRAY);
        Random random = new Random(2);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 60; x++) {
                image.getRaster().setSample(x, y, 0, random.nextInt(65536));
            }
        }
        PixelBlock opened = TestPictures.flatten(open(write(image, true)).document());
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 60; x++) {
                int value = image.getRaster().getSample(x, y, 0);
                assertThat(opened.pixel(x, y)).isEqualTo(new inlay.editor.raster.Rgba16(value, value, value, 65535));
            }
        }
    }

    @Test
    void profileExifXmpAndResolutionTravelAlong() {
        byte[] icc = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] exif = {'I', 'I', 42, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        byte[] xmp = "<x:xmpmeta>Grüße</x:xmpmeta>".getBytes(StandardCharsets.UTF_8);
        Document document = TestPictures.document(TestPictures.photo(20, 20, 257, 1))
                .withProfile(new ColorProfile("linear", icc))
                .withMetadata(Metadata.NONE.with(Metadata.EXIF, exif).with(Metadata.XMP, xmp))
                .withResolution(300);
        Opened opened = open(save(document, SaveOptions.DEFAULT));
        assertThat(opened.notes()).isEmpty();
        assertThat(opened.document().profile().icc()).isEqualTo(icc);
        assertThat(opened.document().profile().name()).isNotBlank();
        assertThat(opened.document().metadata()).isEqualTo(document.metadata());
        assertThat(opened.document().resolution()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({"a red door, tEXt", "a red door – 赤い扉, iTXt"})
    void parametersOfGenerationTravelAlong(String prompt, String chunk) throws IOException {
        byte[] parameters = (prompt + "\nSteps: 20, Seed: 7").getBytes(StandardCharsets.UTF_8);
        Path file = save(
                TestPictures.document(TestPictures.photo(20, 20, 257, 1))
                        .withMetadata(Metadata.NONE.with(Metadata.PARAMETERS, parameters)),
                SaveOptions.DEFAULT);
        assertThat(new String(bytes(file), StandardCharsets.ISO_8859_1)).contains(chunk + "parameters\0");
        assertThat(open(file).document().metadata().block(Metadata.PARAMETERS)).isEqualTo(parameters);
    }

    @Test
    void aTruncatedFileIsRefusedByName() throws IOException {
        Path file = save(TestPictures.document(TestPictures.photo(300, 300, 257, 1)), SaveOptions.DEFAULT);
        byte[] whole = bytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> open(file))
                .isInstanceOf(FormatException.class)
                .hasMessage("picture.png ends too early: a part of the picture is missing. Copy or download it again.");
    }

    @Test
    void aPictureThatOnlyLacksItsEndOpensWithANote() throws IOException {
        PixelBlock block = TestPictures.photo(30, 30, 257, 1);
        Path file = save(TestPictures.document(block), SaveOptions.DEFAULT);
        byte[] whole = bytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 12));
        Opened opened = open(file);
        assertSame(opened.document(), block);
        assertThat(opened.notes()).hasSize(1);
    }

    private Path save(Document document, SaveOptions options) {
        Path file = folder.resolve("picture.png");
        assertThat(PNG.write(document, file, options, Progress.SILENT)).isEmpty();
        assertThat(folder.toFile().list()).hasSize(1);
        return file;
    }

    private static Opened open(Path file) {
        return PNG.read(file, Limits.standard(), Progress.SILENT);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void fill(BufferedImage image) {
        Random random = new Random(4);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
    }

    private static void assertSameArgb(Document document, BufferedImage image) {
        PixelBlock block = TestPictures.flatten(document);
        boolean gray = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int stored = image.getRaster().getSample(x, y, 0);
                int expected = gray ? 0xFF000000 | stored * 0x010101 : image.getRGB(x, y);
                assertThat(block.pixel(x, y).toArgb8()).isEqualTo(expected);
            }
        }
    }

    private Path write(BufferedImage image, boolean interlaced) throws IOException {
        File file = folder.resolve("other.png").toFile();
        Files.deleteIfExists(file.toPath());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return file.toPath();
    }
}
