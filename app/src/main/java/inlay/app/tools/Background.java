package inlay.app.tools;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/// Where a tool does what would hold up the event thread.
public interface Background {
    /// Computes a value elsewhere and hands it over on the event thread.
    ///
    /// @param then   takes the value; not called after the work was dropped
    /// @param failed takes what the work threw; not called after the work was dropped
    <T> Work start(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed);

    /// Something under way.
    @FunctionalInterface
    interface Work {
        /// Nobody waits for it any more: its result is thrown away.
        void drop();
    }

    /// Works in a thread of its own.
    static Background threads() {
        return new Background() {
            @Override
            public <T> Work start(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
                AtomicBoolean dropped = new AtomicBoolean();
                Thread.ofPlatform().daemon().name("tool").start(() -> {
                    Runnable outcome = outcome(work, then, failed);
                    SwingUtilities.invokeLater(() -> {
                        if (!dropped.get()) {
                            outcome.run();
                        }
                    });
                });
                return () -> dropped.set(true);
            }
        };
    }

    /// Works at once where it is called.
    static Background none() {
        return new Background() {
            @Override
            public <T> Work start(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
                outcome(work, then, failed).run();
                return () -> {};
            }
        };
    }

    private static <T> Runnable outcome(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        try {
            T value = work.get();
            return () -> then.accept(value);
        } catch (RuntimeException failure) {
            return () -> failed.accept(failure);
        }
    }
}
