package inlay.editor.format.foreign;

import inlay.editor.format.metadata.EmbeddedBlocks;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The chunks of a WebP file beside its pixels (RFC 9649, section 2).
record WebPChunks(EmbeddedBlocks blocks, boolean animated) {
    private static final int MOST_BYTES = 1 << 25;
    private static final byte[] EXIF_START = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    static WebPChunks read(InputStream stream) throws IOException {
        DataInputStream data = new DataInputStream(stream);
        data.skipNBytes(12);
        EmbeddedBlocks blocks = EmbeddedBlocks.NONE;
        boolean animated = false;
        byte[] name = data.readNBytes(4);
        while (name.length == 4) {
            long length = Integer.reverseBytes(data.readInt()) & 0xFFFFFFFFL;
            String type = new String(name, StandardCharsets.ISO_8859_1);
            animated |= type.equals("ANIM");
            boolean wanted =
                    (type.equals("ICCP") || type.equals("EXIF") || type.equals("XMP ")) && length <= MOST_BYTES;
            try {
                if (wanted) {
                    blocks = with(blocks, type, exactly(data, (int) length));
                } else {
                    data.skipNBytes(length);
                }
                name = data.skip(length & 1) == (length & 1) ? data.readNBytes(4) : new byte[0];
            } catch (EOFException cut) {
                return new WebPChunks(blocks, animated); // the decoder judges whether the pixels are whole
            }
        }
        return new WebPChunks(blocks, animated);
    }

    private static EmbeddedBlocks with(EmbeddedBlocks blocks, String type, byte[] chunk) {
        return switch (type) {
            case "ICCP" -> blocks.withIcc(chunk);
            case "XMP " -> blocks.withXmp(chunk);
            default -> blocks.withExif(withoutStart(chunk));
        };
    }

    /// Some writers put JPEG's mark before the Exif block.
    private static byte[] withoutStart(byte[] exif) {
        boolean marked = exif.length >= EXIF_START.length
                && Arrays.equals(exif, 0, EXIF_START.length, EXIF_START, 0, EXIF_START.length);
        return marked ? Arrays.copyOfRange(exif, EXIF_START.length, exif.length) : exif;
    }

    private static byte[] exactly(DataInputStream data, int length) throws IOException {
        byte[] chunk = data.readNBytes(length);
        if (chunk.length < length) {
            throw new EOFException();
        }
        return chunk;
    }
}
