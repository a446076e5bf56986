package inlay.editor.format.foreign;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.stream.FileImageInputStream;

/// A file as decoders read it, which fails once the decoder is to stop, or when it asks again and again for more than
/// the file holds: both end loops that would not end by themselves.
public final class GuardedInput extends FileImageInputStream {
    private static final int MOST_READS_PAST_END = 10_000;

    private final AtomicInteger readsPastEnd = new AtomicInteger();
    private volatile boolean stopped;

    public GuardedInput(Path file) throws IOException {
        super(file.toFile());
    }

    /// Makes every further read fail. Callable from any thread.
    public void stop() {
        stopped = true;
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return checked(super.read(buffer, offset, length));
    }

    private int checked(int result) throws IOException {
        if (stopped) {
            throw new IOException("reading was stopped");
        }
        if (result < 0 && readsPastEnd.incrementAndGet() > MOST_READS_PAST_END) {
            throw new EOFException("it ends too early");
        }
        return result;
    }
}
