package inlay.genfill.worker;

import inlay.genfill.engine.GenerationCancelledException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// One after the other, in the order of asking; whoever waits can give up.
final class Turn {

    private static final long PERIOD_MILLISECONDS = 20;

    private final Semaphore free = new Semaphore(1, true);

    /// @throws GenerationCancelledException if `cancelled` said so while waiting
    <T> T take(BooleanSupplier cancelled, Supplier<T> work) {
        try {
            while (!free.tryAcquire(PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean()) {
                    throw new GenerationCancelledException();
                }
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new GenerationCancelledException();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /// Waits as long as it takes.
    void take(Runnable work) {
        free.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            free.release();
        }
    }

    /// Does nothing if it is somebody else's turn.
    void takeIfFree(Runnable work) {
        if (free.tryAcquire()) {
            try {
                work.run();
            } finally {
                free.release();
            }
        }
    }
}
