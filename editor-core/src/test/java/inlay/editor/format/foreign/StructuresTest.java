package inlay.editor.format.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructuresTest {
    @TempDir
    Path folder;

    @Test
    void aGifsScreenAndFirstPictureAreFoundBehindPaletteAndExtensions() throws IOException {
        ByteArrayOutputStream gif = gifHead();
        picture(gif);
        gif.write(0x3B);
        GifStructure structure = GifStructure.read(new ByteArrayInputStream(gif.toByteArray()));
        assertThat(structure).isEqualTo(new GifStructure(300, 200, 5, 6, 7, 8, false));
    }

    @Test
    void aSecondPictureMakesAnAnimation() throws IOException {
        ByteArrayOutputStream gif = gifHead();
        picture(gif);
        picture(gif);
        assertThat(GifStructure.read(new ByteArrayInputStream(gif.toByteArray()))
                        .animated())
                .isTrue();
    }

    @Test
    void aGifWithoutAPictureIsRefused() throws IOException {
        ByteArrayOutputStream gif = gifHead();
        gif.write(0x3B);
        assertThatThrownBy(() -> GifStructure.read(new ByteArrayInputStream(gif.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessage("it holds no picture");
        assertThatThrownBy(() -> GifStructure.read(new ByteArrayInputStream(Arrays.copyOf(gif.toByteArray(), 12))))
                .isInstanceOf(IOException.class);
    }

    /// A screen of 300 x 200, a palette of four colours, a comment.
    private static ByteArrayOutputStream gifHead() {
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        gif.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        gif.writeBytes(new byte[] {44, 1, (byte) 200, 0, (byte) 0x81, 0, 0});
        gif.writeBytes(new byte[12]);
        gif.writeBytes(new byte[] {0x21, (byte) 0xFE, 3, 'a', 'b', 'c', 0});
        return gif;
    }

    private static void picture(ByteArrayOutputStream gif) {
        gif.writeBytes(new byte[] {0x2C, 5, 0, 6, 0, 7, 0, 8, 0, 0, 2, 2, 1, 1, 0});
    }

    @Test
    void aWebpsBlocksAreFoundAndTheRestPassedOver() throws IOException {
        byte[] file = webp(
                chunk("VP8X", new byte[10]),
                chunk("ICCP", new byte[] {1, 2, 3}),
                chunk("ANIM", new byte[6]),
                chunk("odd ", new byte[1001]),
                chunk("EXIF", "Exif\0\0II".getBytes(StandardCharsets.ISO_8859_1)),
                chunk("XMP ", new byte[] {7}));
        WebPChunks chunks = WebPChunks.read(new ByteArrayInputStream(file));
        assertThat(chunks.animated()).isTrue();
        assertThat(chunks.blocks().icc()).containsExactly(1, 2, 3);
        assertThat(chunks.blocks().exif()).containsExactly('I', 'I');
        assertThat(chunks.blocks().xmp()).containsExactly(7);
    }

    @Test
    void aCutWebpKeepsWhatCameBeforeTheCut() throws IOException {
        byte[] whole = webp(chunk("ICCP", new byte[] {1, 2}), chunk("EXIF", new byte[500]));
        for (int length = 30; length < whole.length; length += 13) {
            WebPChunks chunks = WebPChunks.read(new ByteArrayInputStream(Arrays.copyOf(whole, length)));
            assertThat(chunks.blocks().icc()).containsExactly(1, 2);
            assertThat(chunks.blocks().exif()).isEmpty();
        }
    }

    private static byte[] webp(byte[]... chunks) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("RIFF0000WEBP".getBytes(StandardCharsets.US_ASCII));
        for (byte[] chunk : chunks) {
            file.writeBytes(chunk);
        }
        return file.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + (content.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    @Test
    void stoppedInputFailsAndSoDoesReadingPastTheEndForever() throws IOException {
        Path file = Files.write(folder.resolve("x"), new byte[10]);
        try (GuardedInput input = new GuardedInput(file)) {
            assertThat(input.read(new byte[20], 0, 20)).isEqualTo(10);
            assertThatThrownBy(() -> {
                        while (true) {
                            input.read();
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        try (GuardedInput input = new GuardedInput(file)) {
            assertThat(input.read()).isZero();
            input.stop();
            assertThatThrownBy(input::read).hasMessage("reading was stopped");
        }
    }

    @Test
    void everyDecoderIsTheOneMeant() throws IOException {
        for (Decoders decoder : Decoders.values()) {
            String name = decoder.open().getClass().getName();
            boolean jdk =
                    switch (decoder) {
                        case JPEG, BMP, GIF -> true;
                        case RARE_JPEG, TIFF, WEBP -> false;
                    };
            assertThat(name).startsWith(jdk ? "com.sun.imageio." : "com.twelvemonkeys.");
        }
    }
}
