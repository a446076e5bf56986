package inlay.editor.format.png;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The inflated content of consecutive IDAT chunks. Never gives more than it is asked for, so that what the header
/// promised bounds the memory.
final class PngImageData implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final PngChunks chunks;
    private final Inflater inflater = new Inflater();
    private final byte[] input = new byte[BUFFER_BYTES];
    private boolean exhausted;
    private String after = "";

    /// @param chunks standing at the first IDAT chunk
    PngImageData(PngChunks chunks) {
        this.chunks = chunks;
    }

    /// Fills the whole area.
    ///
    /// @throws EOFException if the data ends before
    void read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int done = 0;
            while (done < length) {
                int count = inflater.inflate(buffer, offset + done, length - done);
                done += count;
                if (count == 0) {
                    refill();
                }
            }
        } catch (DataFormatException damaged) {
            throw new IOException("its compressed picture data is damaged", damaged);
        }
    }

    /// Goes past the last IDAT chunk.
    ///
    /// @return the four letters of the chunk that follows, which [PngChunks] now stands at
    String finish() throws IOException {
        while (!exhausted) {
            chunks.skip();
            advance();
        }
        return after;
    }

    private void refill() throws IOException {
        if (inflater.finished() || inflater.needsDictionary() || exhausted) {
            throw new EOFException();
        }
        while (chunks.remaining() == 0) {
            chunks.end();
            advance();
            if (exhausted) {
                throw new EOFException();
            }
        }
        inflater.setInput(input, 0, chunks.read(input, 0, input.length));
    }

    private void advance() throws IOException {
        String type = chunks.next();
        if (!type.equals("IDAT")) {
            exhausted = true;
            after = type;
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
