package inlay.editor.format.tiff;

import inlay.editor.format.metadata.TiffStructure;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A TIFF file's bytes for the structure's parser.
///
/// @param length of the file in bytes
record TiffFile(FileChannel channel, long length) implements TiffStructure.Source {
    static TiffFile of(FileChannel channel) throws IOException {
        return new TiffFile(channel, channel.size());
    }

    @Override
    public byte[] read(long offset, int bytes) throws IOException {
        if (offset < 0 || offset > length - bytes) {
            throw new IOException("an offset points outside the file; it is cut off or damaged");
        }
        ByteBuffer buffer = ByteBuffer.allocate(bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
        return buffer.array();
    }
}
