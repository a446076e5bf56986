package inlay.editor.format.png;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// The profile and text chunks: keywords, and compressed content whose inflated size is bounded.
final class PngText {
    static final String XMP_KEYWORD = "XML:com.adobe.xmp";

    /// Of the text that says how a picture was generated; other programs look for it under this name.
    static final String PARAMETERS_KEYWORD = "parameters";

    /// Most bytes that a compressed chunk may inflate to.
    static final int MOST_BYTES = 1 << 25;

    private PngText() {}

    /// The profile in an iCCP chunk.
    static byte[] profile(byte[] chunk) throws IOException {
        int zero = zeroAfter(chunk, 0);
        if (zero + 2 > chunk.length) {
            throw new IOException("the profile is cut off");
        }
        return inflate(Arrays.copyOfRange(chunk, zero + 2, chunk.length));
    }

    /// The text of an iTXt chunk with this keyword.
    static Optional<byte[]> international(byte[] chunk, String keyword) throws IOException {
        int zero = zeroAfter(chunk, 0);
        if (!keyword.equals(new String(chunk, 0, zero, StandardCharsets.ISO_8859_1))) {
            return Optional.empty();
        }
        boolean compressed = zero + 1 < chunk.length && chunk[zero + 1] == 1;
        int language = zeroAfter(chunk, zero + 3);
        int translated = zeroAfter(chunk, language + 1);
        byte[] text = Arrays.copyOfRange(chunk, Math.min(chunk.length, translated + 1), chunk.length);
        return Optional.of(compressed ? inflate(text) : text);
    }

    /// The text of a tEXt chunk with this keyword, as UTF-8.
    static Optional<byte[]> plain(byte[] chunk, String keyword) throws IOException {
        int zero = zeroAfter(chunk, 0);
        if (!keyword.equals(new String(chunk, 0, zero, StandardCharsets.ISO_8859_1))) {
            return Optional.empty();
        }
        String text = new String(chunk, zero + 1, chunk.length - zero - 1, StandardCharsets.ISO_8859_1);
        return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether a UTF-8 text can be a tEXt chunk, the only kind that some programs read.
    static boolean fitsPlain(byte[] text) {
        return StandardCharsets.ISO_8859_1.newEncoder().canEncode(new String(text, StandardCharsets.UTF_8));
    }

    static byte[] plainChunk(String keyword, byte[] text) {
        byte[] latin = new String(text, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
        return join((keyword + "\0").getBytes(StandardCharsets.ISO_8859_1), latin);
    }

    static byte[] profileChunk(byte[] profile) {
        return join("ICC profile\0\0".getBytes(StandardCharsets.ISO_8859_1), deflate(profile));
    }

    static byte[] internationalChunk(String keyword, byte[] text) {
        return join((keyword + "\0\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1), text);
    }

    private static byte[] join(byte[] head, byte[] tail) {
        byte[] joined = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, joined, head.length, tail.length);
        return joined;
    }

    private static int zeroAfter(byte[] chunk, int from) throws IOException {
        for (int at = from; at < chunk.length; at++) {
            if (chunk[at] == 0) {
                return at;
            }
        }
        throw new IOException("a text is cut off");
    }

    private static byte[] inflate(byte[] compressed) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            ByteArrayOutputStream inflated = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    throw new IOException("compressed data is cut off");
                }
                inflated.write(buffer, 0, count);
                if (inflated.size() > MOST_BYTES) {
                    throw new IOException("compressed data is unreasonably large");
                }
            }
            return inflated.toByteArray();
        } catch (DataFormatException damaged) {
            throw new IOException("compressed data is damaged", damaged);
        } finally {
            inflater.end();
        }
    }

    private static byte[] deflate(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream deflated = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                deflated.write(buffer, 0, deflater.deflate(buffer));
            }
            return deflated.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
