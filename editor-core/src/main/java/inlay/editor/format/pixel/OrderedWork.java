package inlay.editor.format.pixel;

import inlay.editor.format.Progress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Tasks that run on every core while their results arrive one after the other, in the order of submission, on the
/// submitting thread. Only a few tasks are under way at once, so that memory stays small however long the queue is.
///
/// @param <T> what a task gives
public final class OrderedWork<T> implements AutoCloseable {
    private final ExecutorService workers;
    private final Deque<Future<T>> underWay = new ArrayDeque<>();
    private final int most;
    private final Progress progress;
    private final Consumer<T> consumer;

    /// @param consumer receives the results in order
    public OrderedWork(Progress progress, Consumer<T> consumer) {
        int cores = Runtime.getRuntime().availableProcessors();
        this.workers = Executors.newFixedThreadPool(
                cores, Thread.ofPlatform().daemon().name("file-", 0).factory());
        this.most = 2 * cores;
        this.progress = progress;
        this.consumer = consumer;
    }

    /// Queues a task; waits for the oldest one when enough are under way.
    ///
    /// @throws CancellationException if the user has asked to stop
    public void submit(Callable<T> task) {
        progress.check();
        if (underWay.size() >= most) {
            takeOne();
        }
        underWay.add(workers.submit(task));
    }

    /// Waits for every task. To be called once after the last submission.
    public void finish() {
        while (!underWay.isEmpty()) {
            progress.check();
            takeOne();
        }
    }

    /// Abandons whatever is still under way.
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void takeOne() {
        try {
            consumer.accept(underWay.remove().get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(failed.getCause());
            }
        }
    }
}
