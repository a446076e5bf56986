package inlay.genfill.worker.protocol;

import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.util.Optional;

/// Whole messages over a channel. One thread reads; any may write.
public final class Connection implements AutoCloseable {

    private final ByteChannel channel;
    private final MessageJson json = new MessageJson();

    /// A connection that closes the channel with itself.
    public Connection(ByteChannel channel) {
        this.channel = channel;
    }

    public void send(Request request) throws IOException {
        send(json.write(request));
    }

    public void send(Reply reply) throws IOException {
        send(json.write(reply));
    }

    private synchronized void send(byte[] message) throws IOException {
        Frames.write(channel, message);
    }

    /// The next request; empty when the editor has gone.
    ///
    /// @throws ProtocolException if something else arrives
    public Optional<Request> nextRequest() throws IOException {
        return Frames.read(channel).map(json::readRequest);
    }

    /// The next reply; empty when the worker has gone.
    ///
    /// @throws ProtocolException if something else arrives
    public Optional<Reply> nextReply() throws IOException {
        return Frames.read(channel).map(json::readReply);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
