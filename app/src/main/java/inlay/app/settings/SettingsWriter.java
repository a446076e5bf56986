package inlay.app.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes the newest text to a file, a moment after it was announced, on a thread of its own. At every moment the
/// file holds the old text or the new one whole.
final class SettingsWriter implements AutoCloseable {
    /// Changes come in bursts, such as a window being dragged.
    private static final long PAUSE_MILLISECONDS = 400;

    private final Path file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private Optional<Supplier<String>> waiting = Optional.empty();
    private boolean closed;
    private volatile Consumer<String> complaints = sentence -> {};

    SettingsWriter(Path file) {
        this.file = file;
        this.thread = Thread.ofPlatform().name("settings").daemon().start(this::work);
    }

    void setComplaints(Consumer<String> value) {
        complaints = value;
    }

    /// @param text asked for on the writer's thread, a moment later
    void write(Supplier<String> text) {
        lock.lock();
        try {
            waiting = Optional.of(text);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (Optional<Supplier<String>> text = next(); text.isPresent(); text = next()) {
                replace(text.get().get());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// The newest text once the burst is over; absent when there is none and none will come.
    private Optional<Supplier<String>> next() throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.await();
            }
            long rest = PAUSE_MILLISECONDS * 1_000_000;
            while (rest > 0 && !closed) {
                rest = changed.awaitNanos(rest);
            }
            Optional<Supplier<String>> newest = waiting;
            waiting = Optional.empty();
            return newest;
        } finally {
            lock.unlock();
        }
    }

    private void replace(String text) {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    written,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(written);
        } catch (IOException failed) {
            complaints.accept("The settings could not be saved in " + file + ": " + failed.getMessage() + ".");
        }
    }

    private void move(Path written) throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException network) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
