package inlay.editor.format.tiff;

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
import inlay.editor.format.metadata.ExifBlock;
import inlay.editor.format.metadata.TiffDirectory;
import inlay.editor.format.metadata.TiffDirectoryWriter;
import inlay.editor.format.metadata.TiffEntry;
import inlay.editor.raster.PixelBlock;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiffFormatTest {
    private static final TiffFormat TIFF = new TiffFormat();

    @TempDir
    Path folder;

    @Test
    void everyDepthComesBackToTheLastBitWithAndWithoutAlpha() {
        for (int step : new int[] {257, 1}) {
            for (PixelBlock block : new PixelBlock[] {
                TestPictures.photo(301, 270, step, 1), TestPictures.translucent(130, 1100, step, 2)
            }) {
                assertSame(open(save(TestPictures.document(block))).document(), block);
            }
        }
    }

    @Test
    void anotherDecoderSeesTheSamePixels() throws IOException {
        PixelBlock block = TestPictures.photo(150, 160, 1, 3);
        Raster other = ImageIO.read(save(TestPictures.document(block)).toFile()).getRaster();
        for (int y = 0; y < 160; y++) {
            for (int x = 0; x < 150; x++) {
                for (int plane = 0; plane < 3; plane++) {
                    int expected = block.samples()[plane * block.area() + y * 150 + x] & 0xFFFF;
                    assertThat(other.getSample(x, y, plane)).isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "LZW", "Deflate", "PackBits"})
    void filesOfAnotherEncoderOpenExactlyInStripsAndTiles(String compression) throws IOException {
        for (int type :
                new int[] {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_GRAY
                }) {
            BufferedImage image = noise(type);
            for (boolean tiled : new boolean[] {false, true}) {
                assertSameSamples(open(write(image, compression, tiled)).document(), image);
            }
        }
    }

    @Test
    void profileExifXmpAndResolutionTravelAlong() {
        byte[] icc = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] xmp = "<x:xmpmeta/>".getBytes(StandardCharsets.UTF_8);
        byte[] exif = exif(ByteOrder.BIG_ENDIAN);
        Document document = TestPictures.document(TestPictures.photo(30, 20, 257, 4))
                .withProfile(new ColorProfile("linear", icc))
                .withMetadata(Metadata.NONE.with(Metadata.EXIF, exif).with(Metadata.XMP, xmp))
                .withResolution(240.5);
        Document back = open(save(document)).document();
        assertThat(back.profile().icc()).isEqualTo(icc);
        assertThat(back.metadata().block(Metadata.XMP)).isEqualTo(xmp);
        assertThat(back.metadata().block(Metadata.EXIF)).isEqualTo(exif);
        assertThat(back.resolution()).isEqualTo(240.5);
    }

    /// A maker and a date of exposure.
    private static byte[] exif(ByteOrder order) {
        byte[] maker = "Maker\0".getBytes(StandardCharsets.US_ASCII);
        byte[] date = "2026:01:02 03:04:05\0".getBytes(StandardCharsets.US_ASCII);
        TiffDirectory child = new TiffDirectory(Map.of(36867, new TiffEntry(36867, 2, order, date)), Map.of(), 0, 0);
        return TiffDirectoryWriter.block(
                new TiffDirectory(
                        Map.of(271, new TiffEntry(271, 2, order, maker)), Map.of(TiffDirectory.EXIF, child), 0, 0),
                order);
    }

    @Test
    void aWrittenExifBlockReadsBack() {
        ExifBlock block = ExifBlock.parse(exif(ByteOrder.LITTLE_ENDIAN)).orElseThrow();
        assertThat(block.directory().entry(271).orElseThrow().count()).isEqualTo(6);
        assertThat(block.directory().children().get(TiffDirectory.EXIF).entry(36867))
                .isPresent();
    }

    @Test
    void anOrientationIsAppliedAndGone() throws IOException {
        PixelBlock block = TestPictures.photo(50, 20, 257, 6);
        Path file = save(TestPictures.document(block));
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(4);
        for (int entry = 0; entry < buffer.getShort(directory); entry++) {
            int at = directory + 2 + 12 * entry;
            if (buffer.getShort(at) == 274) {
                buffer.putShort(at + 8, (short) 6);
            }
        }
        Files.write(file, bytes);
        Document opened = open(file).document();
        assertThat(opened.width()).isEqualTo(20);
        assertThat(TestPictures.flatten(opened).pixel(19, 0)).isEqualTo(block.pixel(0, 0));
        assertThat(TestPictures.flatten(opened).pixel(0, 49)).isEqualTo(block.pixel(49, 19));
    }

    @Test
    void aLyingCountIsFoundBeforeMemoryIsTaken() throws IOException {
        Path file = save(TestPictures.document(TestPictures.photo(50, 20, 257, 6)));
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(4);
        buffer.putInt(directory + 2 + 12 * 2 + 4, 604_000_000); // bits per sample
        Files.write(file, bytes);
        assertThatThrownBy(() -> open(file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("604000000 values");
    }

    @Test
    void directoriesThatPointInACircleEnd() throws IOException {
        PixelBlock block = TestPictures.photo(50, 20, 257, 6);
        Path file = save(TestPictures.document(block));
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(4);
        buffer.putInt(directory + 2 + 12 * buffer.getShort(directory), directory);
        Files.write(file, bytes);
        assertSame(open(file).document(), block);
    }

    private static BufferedImage noise(int type) {
        BufferedImage image = new BufferedImage(70, 300, type);
        Random random = new Random(1);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 70; x++) {
                for (int band = 0; band < image.getRaster().getNumBands(); band++) {
                    int bits = image.getSampleModel().getSampleSize(band);
                    image.getRaster().setSample(x, y, band, random.nextInt(1 << bits));
                }
            }
        }
        return image;
    }

    private static void assertSameSamples(Document document, BufferedImage image) {
        PixelBlock block = TestPictures.flatten(document);
        int bands = image.getRaster().getNumBands();
        int factor = image.getSampleModel().getSampleSize(0) == 8 ? 257 : 1;
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 70; x++) {
                for (int plane = 0; plane < 3; plane++) {
                    int expected = image.getRaster().getSample(x, y, Math.min(plane, bands - 1)) * factor;
                    assertThat(block.samples()[plane * block.area() + y * 70 + x] & 0xFFFF)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private Path write(BufferedImage image, String compression, boolean tiled) throws IOException {
        Path file = folder.resolve("other.tif");
        Files.deleteIfExists(file);
        ImageWriter writer = jdkWriter();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (!compression.equals("none")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionType(compression);
            }
            if (tiled) {
                param.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
                param.setTiling(32, 48, 0, 0);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return file;
    }

    /// The one that can write tiles.
    private static ImageWriter jdkWriter() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("tiff");
        ImageWriter writer = writers.next();
        while (!writer.getClass().getName().startsWith("com.sun.")) {
            writer = writers.next();
        }
        return writer;
    }

    private Path save(Document document) {
        Path file = folder.resolve("picture.tif");
        assertThat(TIFF.write(document, file, SaveOptions.DEFAULT, Progress.SILENT))
                .isEmpty();
        return file;
    }

    private static Opened open(Path file) {
        return TIFF.read(file, Limits.standard(), Progress.SILENT);
    }
}
