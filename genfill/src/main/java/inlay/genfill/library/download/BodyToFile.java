package inlay.genfill.library.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Writes what comes, up to a limit, and counts it.
final class BodyToFile implements Flow.Subscriber<List<ByteBuffer>> {

    private final FileChannel channel;
    private final long limit;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final AtomicReference<Flow.@Nullable Subscription> source = new AtomicReference<>();
    private final AtomicLong written = new AtomicLong();

    /// More came than the server had announced.
    static final class TooLongException extends IOException {}

    /// @param limit bytes that may come
    BodyToFile(FileChannel channel, long limit) {
        this.channel = channel;
        this.limit = limit;
    }

    /// Completed when the last byte is written, or with what went wrong.
    CompletableFuture<Void> end() {
        return end;
    }

    long written() {
        return written.get();
    }

    void cancel() {
        Flow.Subscription subscription = source.get();
        if (subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source.set(subscription);
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                long count = buffer.remaining();
                if (written.get() + count > limit) {
                    throw new TooLongException();
                }
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                written.addAndGet(count);
            }
            requestMore();
        } catch (IOException problem) {
            cancel();
            end.completeExceptionally(problem);
        }
    }

    private void requestMore() {
        Flow.Subscription subscription = source.get();
        if (subscription != null) {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        end.completeExceptionally(new ConnectionLostException(failure));
    }

    @Override
    public void onComplete() {
        end.complete(null);
    }

    /// The server's side failed, not the disk.
    static final class ConnectionLostException extends IOException {
        ConnectionLostException(Throwable cause) {
            super(cause);
        }
    }
}
