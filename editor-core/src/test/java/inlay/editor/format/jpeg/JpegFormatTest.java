package inlay.editor.format.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.document.Metadata;
import inlay.editor.format.Format;
import inlay.editor.format.FormatException;
import inlay.editor.format.Limits;
import inlay.editor.format.Opened;
import inlay.editor.format.Progress;
import inlay.editor.format.SaveOptions;
import inlay.editor.format.TestPictures;
import inlay.editor.raster.PixelBlock;
import inlay.editor.raster.Rgba16;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegFormatTest {
    private static final JpegFormat JPEG = new JpegFormat();

    @TempDir
    Path folder;

    @Test
    void aSavedPictureLooksTheSame() {
        PixelBlock block = TestPictures.photo(333, 140, 257, 1);
        PixelBlock back = TestPictures.flatten(
                open(save(TestPictures.document(block), 0.95)).document());
        double sum = 0;
        for (int at = 0; at < 3 * block.area(); at++) {
            sum += Math.abs((block.samples()[at] & 0xFFFF) - (back.samples()[at] & 0xFFFF));
        }
        assertThat(sum / (3 * block.area()) / 257).isLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"progressive.jpg"})
    void theValuesAreThoseOfTheReferenceDecoder(String name) throws IOException {
        assertSameAsReference(resource(name));
        assertSameAsReference(save(TestPictures.document(TestPictures.photo(200, 333, 257, 2)), 0.8));
    }

    private static void assertSameAsReference(Path file) throws IOException {
        BufferedImage reference = ImageIO.read(file.toFile());
        PixelBlock block = TestPictures.flatten(open(file).document());
        for (int y = 0; y < block.height(); y++) {
            for (int x = 0; x < block.width(); x++) {
                assertThat(block.pixel(x, y)).isEqualTo(Rgba16.fromArgb8(reference.getRGB(x, y)));
            }
        }
    }

    @Test
    void chromaIsNotSubsampled() throws IOException {
        byte[] bytes = Files.readAllBytes(save(TestPictures.document(TestPictures.photo(40, 40, 257, 3)), 0.9));
        int frame = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        for (int component = 0; component < 3; component++) {
            assertThat(bytes[frame + 11 + 3 * component]).isEqualTo((byte) 0x11);
        }
    }

    @Test
    void profileExifXmpAndResolutionTravelAlong() {
        byte[] icc = new byte[150_000]; // more than one segment holds
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        System.arraycopy(profile, 0, icc, 0, profile.length);
        byte[] xmp = "<x:xmpmeta>\u00fc</x:xmpmeta>".getBytes(StandardCharsets.UTF_8);
        Document document = TestPictures.document(TestPictures.photo(30, 20, 257, 4))
                .withProfile(new ColorProfile("linear", icc))
                .withMetadata(Metadata.NONE.with(Metadata.EXIF, exif(1)).with(Metadata.XMP, xmp))
                .withResolution(240);
        Document back = open(save(document, 0.9)).document();
        assertThat(back.profile().icc()).isEqualTo(icc);
        assertThat(back.metadata()).isEqualTo(document.metadata());
        assertThat(back.resolution()).isEqualTo(240);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyOrientationOpensUpright(int orientation) {
        // A red mark that is at the top left once the picture is upright, a green one at its top right.
        int width = orientation > 4 ? 40 : 64;
        int height = orientation > 4 ? 64 : 40;
        PixelBlock stored = new PixelBlock(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                stored.setPixel(x, y, stored(orientation, x, y, width, height));
            }
        }
        Document document =
                TestPictures.document(stored).withMetadata(Metadata.NONE.with(Metadata.EXIF, exif(orientation)));
        Document back = open(save(document, 1)).document();
        assertThat(back.width()).isEqualTo(64);
        assertThat(back.height()).isEqualTo(40);
        PixelBlock upright = TestPictures.flatten(back);
        assertThat(upright.pixel(3, 3).red()).isGreaterThan(55000);
        assertThat(upright.pixel(3, 3).green()).isLessThan(9000);
        assertThat(upright.pixel(60, 3).green()).isGreaterThan(55000);
        assertThat(upright.pixel(60, 36).blue()).isLessThan(9000);
        assertThat(back.metadata().block(Metadata.EXIF)).isEqualTo(exif(1));
    }

    /// The Exif definition: where row 0 and column 0 of the stored picture are on the upright one.
    private static Rgba16 stored(int orientation, int x, int y, int width, int height) {
        int acrossEnd = width - 1 - x;
        int downEnd = height - 1 - y;
        int[] upright =
                switch (orientation) {
                    case 1 -> new int[] {x, y};
                    case 2 -> new int[] {acrossEnd, y};
                    case 3 -> new int[] {acrossEnd, downEnd};
                    case 4 -> new int[] {x, downEnd};
                    case 5 -> new int[] {y, x};
                    case 6 -> new int[] {downEnd, x};
                    case 7 -> new int[] {downEnd, acrossEnd};
                    default -> new int[] {y, acrossEnd};
                };
        boolean top = upright[1] < 8;
        if (top && upright[0] < 8) {
            return new Rgba16(65535, 0, 0, 65535);
        }
        return top && upright[0] >= 56 ? new Rgba16(0, 65535, 0, 65535) : Rgba16.BLACK;
    }

    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(26)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0})
                .putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putInt(0)
                .array();
    }

    @Test
    void cmykOpensAsSrgbWithANote() throws IOException {
        Opened opened = open(resource("cmyk.jpg"));
        assertThat(opened.notes()).anyMatch(note -> note.contains("CMYK"));
        Rgba16 dark = TestPictures.flatten(opened.document()).pixel(2, 2);
        Rgba16 yellowish = TestPictures.flatten(opened.document()).pixel(57, 37);
        assertThat(dark.red()).isLessThan(yellowish.red());
        assertThat(yellowish.red()).isGreaterThan(40000);
    }

    @Test
    void transparentAreasBecomeWhiteAndTheUserIsTold() {
        Document empty = Document.ofSize(16, 16);
        Path file = folder.resolve("white.jpg");
        assertThat(JPEG.write(empty, file, SaveOptions.DEFAULT, Progress.SILENT))
                .anyMatch(note -> note.contains("became white"));
        assertThat(TestPictures.flatten(open(file).document()).pixel(8, 8)).isEqualTo(Rgba16.WHITE);
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        Path file = save(TestPictures.document(TestPictures.photo(300, 300, 257, 1)), 0.9);
        byte[] whole = Files.readAllBytes(file);
        for (int percent : new int[] {5, 50, 95}) {
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length * percent / 100));
            assertThatThrownBy(() -> open(file))
                    .isInstanceOf(FormatException.class)
                    .hasMessageContaining("picture.jpg ends too early");
        }
    }

    private Path save(Document document, double quality) {
        Path file = folder.resolve("picture.jpg");
        assertThat(JPEG.write(document, file, SaveOptions.DEFAULT.withQuality(quality), Progress.SILENT))
                .isEmpty();
        return file;
    }

    private static Opened open(Path file) {
        return JPEG.read(file, Limits.standard(), Progress.SILENT);
    }

    private Path resource(String name) throws IOException {
        try (InputStream stream = Format.class.getResourceAsStream(name)) {
            return Files.write(folder.resolve(name), stream.readAllBytes());
        }
    }
}
