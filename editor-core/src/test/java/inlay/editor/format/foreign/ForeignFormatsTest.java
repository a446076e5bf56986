package inlay.editor.format.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.Metadata;
import inlay.editor.format.Format;
import inlay.editor.format.FormatException;
import inlay.editor.format.Limits;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.TestPictures;
import inlay.editor.format.standard.StandardFormats;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Rgba16;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CancellationException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFormatsTest {
    @TempDir
    Path folder;

    @Test
    void losslessWebpOpensExactlyAndUpright() throws IOException {
        Opened opened = open(resource("lossless.webp"));
        PixelBlock block = TestPictures.flatten(opened.document());
        assertThat(block.width()).isEqualTo(40);
        assertThat(block.height()).isEqualTo(60);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 60; x++) {
                assertThat(block.pixel(39 - y, x).toArgb8()).isEqualTo(argb(x, y));
            }
        }
        assertThat(new String(opened.document().metadata().block(Metadata.XMP), StandardCharsets.UTF_8))
                .isEqualTo("<x:xmpmeta tiff:Orientation=\"1\"/>");
        assertThat(opened.document().metadata().block(Metadata.EXIF)).isNotEmpty();
    }

    @Test
    void lossyWebpOpensClose() throws IOException {
        PixelBlock block = TestPictures.flatten(open(resource("lossy.webp")).document());
        for (int y = 5; y < 35; y++) {
            for (int x = 5; x < 55; x++) {
                int expected = argb(x, y) | 0xFF000000;
                assertThat(difference(block.pixel(x, y).toArgb8(), expected)).isLessThan(40);
            }
        }
    }

    @Test
    void bitmapsOpenExactly() throws IOException {
        for (int type :
                new int[] {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_BINARY
                }) {
            BufferedImage image = noise(type);
            Path file = folder.resolve("picture.bmp");
            ImageIO.write(image, "bmp", file.toFile());
            assertSameRgb(open(file), image);
        }
    }

    @Test
    void gifsOpenExactlyWithTransparency() throws IOException {
        BufferedImage image = new BufferedImage(50, 30, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 50; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, x < 10 ? 0 : 0xFF000000 | (x / 10) * 0x300000 | (y / 10) * 0x60);
            }
        }
        Path file = folder.resolve("picture.gif");
        ImageIO.write(image, "gif", file.toFile());
        PixelBlock block = TestPictures.flatten(open(file).document());
        assertThat(block.pixel(3, 3).alpha()).isZero();
        assertThat(block.pixel(33, 17).toArgb8()).isEqualTo(image.getRGB(33, 17));
    }

    @Test
    void anAnimationOpensItsFirstPictureWithANote() throws IOException {
        Path file = folder.resolve("animation.gif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(noise(BufferedImage.TYPE_BYTE_GRAY), null, null), null);
            writer.writeToSequence(new IIOImage(noise(BufferedImage.TYPE_BYTE_GRAY), null, null), null);
            writer.endWriteSequence();
        }
        assertThat(open(file).notes()).containsExactly("The file is an animation; only its first picture was opened.");
    }

    @Test
    void aTinyGifThatClaimsFourGigapixelsIsRefusedAtOnce() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(
                new byte[] {-1, -1, -1, -1, 0, 0, 0, 0x2C, 0, 0, 0, 0, -1, -1, -1, -1, 0, 2, 2, 0x4C, 1, 0, 0x3B});
        Path file = Files.write(folder.resolve("bomb.gif"), bytes.toByteArray());
        assertThatThrownBy(() -> open(file)).isInstanceOf(FormatException.class).hasMessageContaining("65535 x 65535");
    }

    @Test
    void aDecoderThatNeverEndsIsLeftAfterAWhileOrWhenTheUserWants() {
        Progress impatient = new Progress() {
            private final long start = System.nanoTime();

            @Override
            public void report(double fraction) {}

            @Override
            public boolean cancelled() {
                return System.nanoTime() - start > Duration.ofMillis(200).toNanos();
            }
        };
        boolean[] aborted = {false};
        assertThatThrownBy(() -> Watchdog.run(
                        folder.resolve("x.tif"),
                        0,
                        impatient,
                        () -> {
                            Thread.sleep(60_000);
                            return 1;
                        },
                        () -> aborted[0] = true))
                .isInstanceOf(CancellationException.class);
        assertThat(aborted[0]).isTrue();
    }

    @Test
    void whateverADecoderThrowsBecomesASentence() {
        for (Throwable failure : new Throwable[] {
            new OutOfMemoryError("array"), new StackOverflowError(), new NullPointerException(), new IOException()
        }) {
            assertThatThrownBy(() -> Watchdog.run(
                            folder.resolve("x.tif"),
                            0,
                            Progress.SILENT,
                            () -> {
                                if (failure instanceof Error error) {
                                    throw error;
                                }
                                throw (Exception) failure;
                            },
                            () -> {}))
                    .isInstanceOf(FormatException.class)
                    .hasMessageStartingWith("x.tif ");
        }
    }

    private static int argb(int x, int y) {
        return 255 - x * 3 % 200 << 24 | (x * 4 & 255) << 16 | (y * 6 & 255) << 8 | (x + y) * 2 & 255;
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }

    private static BufferedImage noise(int type) {
        BufferedImage image = new BufferedImage(61, 43, type);
        Random random = new Random(1);
        for (int y = 0; y < 43; y++) {
            for (int x = 0; x < 61; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private static void assertSameRgb(Opened opened, BufferedImage image) {
        PixelBlock block = TestPictures.flatten(opened.document());
        boolean gray = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int stored = image.getRaster().getSample(x, y, 0) * 257;
                Rgba16 expected =
                        gray ? new Rgba16(stored, stored, stored, 65535) : Rgba16.fromArgb8(image.getRGB(x, y));
                assertThat(block.pixel(x, y)).isEqualTo(expected);
            }
        }
    }

    private Path resource(String name) throws IOException {
        try (InputStream stream = Format.class.getResourceAsStream(name)) {
            return Files.write(folder.resolve(name), stream.readAllBytes());
        }
    }

    private static Opened open(Path file) {
        return StandardFormats.create().open(file, Limits.standard(), Progress.SILENT);
    }
}
