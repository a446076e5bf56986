package inlay.editor.format.foreign;

import inlay.editor.format.FailedInput;
import inlay.editor.format.FormatException;
import inlay.editor.format.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs a decoder that is not ours on a thread of its own, for as long as its file's size allows and the user wants.
///
/// Whatever the decoder throws becomes a sentence. One that does not end is abandoned: it is asked to stop, its input
/// fails from then on, and its thread keeps no program alive.
public final class Watchdog {
    private static final Duration BASE = Duration.ofSeconds(20);
    private static final Duration PER_MEGAPIXEL = Duration.ofSeconds(1);
    private static final long POLL_MILLISECONDS = 50;

    private Watchdog() {}

    /// @param pixels how many the file claims, which decides how long the decoder may take
    /// @param abort  asks the decoder to stop; called from another thread
    /// @throws FormatException if the decoder fails or takes too long
    public static <T> T run(Path file, long pixels, Progress progress, Callable<T> decoder, Runnable abort) {
        long deadline = System.nanoTime()
                + BASE.plus(PER_MEGAPIXEL.multipliedBy(pixels / 1_000_000)).toNanos();
        FutureTask<T> task = new FutureTask<>(decoder);
        Thread.ofPlatform().daemon().name("decoder").start(task);
        try {
            while (true) {
                try {
                    return task.get(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillRunning) {
                    progress.check();
                    if (System.nanoTime() > deadline) {
                        throw FailedInput.damaged(file, "takes unreasonably long to read");
                    }
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException failed) {
            throw sentence(file, failed.getCause());
        } finally {
            if (!task.isDone()) {
                abort.run();
                task.cancel(true);
            }
        }
    }

    private static RuntimeException sentence(Path file, Throwable failure) {
        return switch (failure) {
            case FormatException known -> known;
            case CancellationException cancelled -> cancelled;
            case OutOfMemoryError exhausted ->
                new FormatException(
                        file,
                        "needs more memory than is free",
                        "Close other pictures or give the program more memory; if it is a small file, it is damaged.",
                        exhausted);
            case IOException unreadable ->
                new FormatException(
                        file,
                        "cannot be opened: " + reason(unreadable),
                        "The file is damaged or of a rare kind; use another copy, or convert it with the program that"
                                + " made it.",
                        unreadable);
            default ->
                new FormatException(
                        file,
                        "cannot be opened: its content makes no sense",
                        "The file is damaged; use another copy of it.",
                        failure);
        };
    }

    private static String reason(IOException failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? "it ends too early" : message.strip();
    }
}
