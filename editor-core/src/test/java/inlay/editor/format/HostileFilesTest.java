package inlay.editor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.document.ColorProfile;
import inlay.editor.document.Document;
import inlay.editor.document.Metadata;
import inlay.editor.format.standard.StandardFormats;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damaged and malicious files: whatever they hold, they open or are refused in a sentence that names them.
class HostileFilesTest {
    private static final long SEED = 77;
    private static final int TRUNCATIONS = 25;
    private static final int MUTATIONS = 60;
    private static final Limits LIMITS = new Limits(100_000_000, 1_000_000_000);

    @TempDir
    Path folder;

    private final Formats formats = StandardFormats.create();

    @ParameterizedTest
    @ValueSource(strings = {"inlay", "ora", "png", "jpg", "tif", "webp", "gif", "bmp", "cmyk.jpg", "progressive.jpg"})
    void truncatedFilesOpenOrAreRefusedInASentence(String kind) throws IOException {
        byte[] whole = sample(kind);
        Random random = new Random(SEED);
        for (int trial = 0; trial < TRUNCATIONS; trial++) {
            int length = trial < 5 ? trial * 7 : random.nextInt(whole.length);
            tryToOpen(kind, Arrays.copyOf(whole, length), "length " + length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inlay", "ora", "png", "jpg", "tif", "webp", "gif", "bmp", "cmyk.jpg", "progressive.jpg"})
    void filesWithFlippedBytesOpenOrAreRefusedInASentence(String kind) throws IOException {
        byte[] whole = sample(kind);
        Random random = new Random(SEED);
        for (int trial = 0; trial < MUTATIONS; trial++) {
            byte[] changed = whole.clone();
            int changes = 1 + random.nextInt(4);
            for (int change = 0; change < changes; change++) {
                // Headers are where damage is most creative.
                int reach = random.nextBoolean() ? Math.min(400, changed.length) : changed.length;
                changed[random.nextInt(reach)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : -random.nextInt(2));
            }
            tryToOpen(kind, changed, "seed " + SEED + ", trial " + trial);
        }
    }

    private void tryToOpen(String kind, byte[] bytes, String what) throws IOException {
        Path file = Files.write(folder.resolve("hostile." + kind), bytes);
        long start = System.nanoTime();
        try {
            Opened opened = formats.open(file, LIMITS, Progress.SILENT);
            assertThat(opened.document().width()).as(what).isPositive();
        } catch (FormatException refused) {
            assertThat(refused).as(what).hasMessageMatching("(?s)hostile\\." + kind + " .*\\. .*\\.");
        }
        assertThat(System.nanoTime() - start).as(what + " must end by itself").isLessThan(40_000_000_000L);
    }

    private byte[] sample(String kind) throws IOException {
        InputStream resource =
                switch (kind) {
                    case "webp" -> Format.class.getResourceAsStream("lossless.webp");
                    case "cmyk.jpg", "progressive.jpg" -> Format.class.getResourceAsStream(kind);
                    default -> null;
                };
        if (resource != null) {
            try (resource) {
                return resource.readAllBytes();
            }
        }
        Path file = folder.resolve("sample." + kind);
        if (kind.equals("gif") || kind.equals("bmp")) {
            ImageIO.write(new BufferedImage(60, 50, BufferedImage.TYPE_BYTE_INDEXED), kind, file.toFile());
        } else {
            Document document = TestPictures.document(TestPictures.photo(150, 140, 257, 1))
                    .withProfile(new ColorProfile(
                            "",
                            ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData()))
                    .withMetadata(Metadata.NONE.with(Metadata.XMP, "<x:xmpmeta/>".getBytes(StandardCharsets.UTF_8)));
            formats.save(document, file, SaveOptions.DEFAULT, Progress.SILENT);
        }
        return Files.readAllBytes(file);
    }

    @Test
    void aPngThatClaimsToBeHugeIsRefusedAtOnce() throws IOException {
        for (int side : new int[] {11_000, 60_000, 1 << 30, Integer.MAX_VALUE, -1}) {
            Path file = png(side, side, new byte[0], "");
            long start = System.nanoTime();
            assertThatThrownBy(() -> formats.open(file, LIMITS, Progress.SILENT))
                    .isInstanceOf(FormatException.class);
            assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
        }
        Path file = png(60_000, 60_000, new byte[0], "");
        assertThatThrownBy(() -> formats.open(file, LIMITS, Progress.SILENT))
                .hasMessage("bomb.png is 60000 x 60000 pixels (3600 megapixels), more than the limit of 100 megapixels."
                        + " Raise the limit in the settings, or make the picture smaller with another program.");
    }

    @Test
    void compressedMetadataThatUnfoldsWithoutEndIsLeftOut() throws IOException {
        byte[] bomb = deflated(new byte[100_000_000]);
        Path profile = png(1, 1, join("x\0\0".getBytes(StandardCharsets.ISO_8859_1), bomb), "iCCP");
        assertThat(formats.open(profile, LIMITS, Progress.SILENT).notes()).hasSize(1);
        byte[] keyword = "XML:com.adobe.xmp\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        Path text = png(1, 1, join(keyword, bomb), "iTXt");
        assertThat(formats.open(text, LIMITS, Progress.SILENT).notes()).hasSize(1);
    }

    @Test
    void picturesOfLessDataThanTheyClaimTakeNoMemoryForIt() throws IOException {
        Path file = png(9_000, 9_000, new byte[0], "");
        assertThatThrownBy(() -> formats.open(file, LIMITS, Progress.SILENT))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("ends too early");
    }

    @Test
    void foldersMissingAndEmptyFilesAndTextAreNamed() throws IOException {
        Path empty = Files.write(folder.resolve("empty.png"), new byte[0]);
        Path text = Files.writeString(folder.resolve("notes.txt"), "hello");
        assertThatThrownBy(() -> formats.open(folder, LIMITS, Progress.SILENT)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> formats.open(folder.resolve("no.png"), LIMITS, Progress.SILENT))
                .hasMessage("no.png does not exist. Check the name and the folder.");
        assertThatThrownBy(() -> formats.open(empty, LIMITS, Progress.SILENT)).hasMessageContaining("is empty");
        assertThatThrownBy(() -> formats.open(text, LIMITS, Progress.SILENT))
                .hasMessageContaining("is in no format that can be opened here. Open one of these: Inlay, ");
    }

    @Test
    void aNameWithoutAKnownEndingIsNotSaved() {
        Document document = Document.ofSize(3, 3);
        assertThatThrownBy(() -> formats.save(document, folder.resolve("x.docx"), SaveOptions.DEFAULT, Progress.SILENT))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(".inlay, .ora, .png, .jpg");
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        byte[] buffer = new byte[100 + plain.length / 100];
        byte[] out = Arrays.copyOf(buffer, deflater.deflate(buffer));
        deflater.end();
        return out;
    }

    private static byte[] join(byte[] head, byte[] tail) {
        byte[] joined = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, joined, head.length, tail.length);
        return joined;
    }

    /// A PNG with one row of data and perhaps another chunk before it.
    private Path png(int width, int height, byte[] chunk, String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 0, 0, 0, 0});
        chunk(data, "IHDR", header.toByteArray());
        if (!type.isEmpty()) {
            chunk(data, type, chunk);
        }
        chunk(data, "IDAT", deflated(new byte[width == 1 ? 200 : 20_000]));
        chunk(data, "IEND", new byte[0]);
        return Files.write(folder.resolve("bomb.png"), bytes.toByteArray());
    }

    private static void chunk(DataOutputStream data, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) crc.getValue());
    }
}
