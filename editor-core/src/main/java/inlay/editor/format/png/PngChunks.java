package inlay.editor.format.png;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/// Walks the chunks of a PNG stream from its start, one at a time.
final class PngChunks {
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final DataInputStream stream;
    private final CRC32 crc = new CRC32();
    private String type = "";
    private int remaining;

    /// @throws IOException if the stream does not begin with the signature
    PngChunks(InputStream stream) throws IOException {
        this.stream = new DataInputStream(stream);
        if (!Arrays.equals(stream.readNBytes(SIGNATURE.length), SIGNATURE)) {
            throw new IOException("it does not begin like a PNG");
        }
    }

    /// Goes to the next chunk; the one before must have been read or skipped.
    ///
    /// @return its four letters
    String next() throws IOException {
        remaining = stream.readInt();
        if (remaining < 0) {
            throw new IOException("it has a chunk of impossible length");
        }
        byte[] name = stream.readNBytes(4);
        if (name.length < 4) {
            throw new EOFException();
        }
        crc.reset();
        crc.update(name);
        type = new String(name, StandardCharsets.ISO_8859_1);
        return type;
    }

    int remaining() {
        return remaining;
    }

    boolean isAncillary() {
        return Character.isLowerCase(type.charAt(0));
    }

    /// Reads some of the chunk's data.
    ///
    /// @return how many bytes; at least 1 unless `length` or what remains is 0
    int read(byte[] buffer, int offset, int length) throws IOException {
        int wanted = Math.min(length, remaining);
        int count = stream.readNBytes(buffer, offset, wanted);
        if (count < wanted) {
            throw new EOFException();
        }
        crc.update(buffer, offset, count);
        remaining -= count;
        return count;
    }

    /// The rest of the chunk's data, if it is no longer than `most`, and its checksum is right.
    ///
    /// @throws IOException if the chunk is longer or its checksum is wrong
    byte[] data(int most) throws IOException {
        if (remaining > most) {
            throw new IOException("its " + type + " part is " + remaining + " bytes long, which is too much");
        }
        byte[] data = stream.readNBytes(remaining);
        if (data.length < remaining) {
            throw new EOFException();
        }
        crc.update(data);
        remaining = 0;
        end();
        return data;
    }

    /// Passes the rest of the chunk over, its checksum unchecked.
    void skip() throws IOException {
        stream.skipNBytes(remaining + 4L);
        remaining = 0;
    }

    /// Checks the checksum after all data was read.
    void end() throws IOException {
        if (stream.readInt() != (int) crc.getValue()) {
            throw new IOException("the checksum of its " + type + " part is wrong");
        }
    }
}
