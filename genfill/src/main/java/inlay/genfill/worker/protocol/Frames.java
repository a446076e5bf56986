package inlay.genfill.worker.protocol;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Optional;

/// Cuts a stream into messages: each is its length in bytes, four bytes with the highest first, and then its bytes.
public final class Frames {

    /// The longest message. Tensors do not cross in messages, and a plan of many adapters takes a few kilobytes.
    public static final int LONGEST = 4 << 20;

    private static final int HEADER = Integer.BYTES;

    /// Memory is taken as bytes arrive, not as they are promised.
    private static final int PIECE = 64 << 10;

    private Frames() {}

    public static void write(WritableByteChannel channel, byte[] message) throws IOException {
        if (message.length > LONGEST) {
            throw new ProtocolException("A message of " + message.length + " bytes is too long to be sent.");
        }
        ByteBuffer frame = ByteBuffer.allocate(HEADER + message.length)
                .putInt(message.length)
                .put(message)
                .flip();
        while (frame.hasRemaining()) {
            channel.write(frame);
        }
    }

    /// The next message; empty at the end of the stream.
    ///
    /// @throws ProtocolException if the stream ends inside a message, or its length is none
    public static Optional<byte[]> read(ReadableByteChannel channel) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        if (!fill(channel, header)) {
            if (header.position() == 0) {
                return Optional.empty();
            }
            throw new ProtocolException("The stream ended inside the length of a message.");
        }
        int length = header.flip().getInt();
        if (length <= 0 || length > LONGEST) {
            throw new ProtocolException("A message cannot have " + Integer.toUnsignedString(length) + " bytes.");
        }
        return Optional.of(readBody(channel, length));
    }

    private static byte[] readBody(ReadableByteChannel channel, int length) throws IOException {
        ByteBuffer body = ByteBuffer.allocate(Math.min(length, PIECE));
        while (true) {
            if (!fill(channel, body)) {
                throw new ProtocolException("The stream ended inside a message.");
            }
            if (body.capacity() == length) {
                return body.array();
            }
            int larger = (int) Math.min(length, 2L * body.capacity());
            body = ByteBuffer.allocate(larger).put(body.flip());
        }
    }

    private static boolean fill(ReadableByteChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                return false;
            }
        }
        return true;
    }
}
