package inlay.genfill.request;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Where long work asks, often, whether to go on. Work on whole pictures is done through the loops here, so that no
/// picture is too large to be stopped.
@FunctionalInterface
public interface Cancellation {

    /// Nobody cancels.
    Cancellation NEVER = () -> {};

    /// So many steps of work, each about a pixel's, are done between two checks: well under a millisecond once the
    /// code is compiled, a few before.
    int STEPS = 1 << 14;

    /// Goes on, or throws the exception that ends the work.
    void check();

    /// Does rows one after another, checking in between.
    ///
    /// @param steps the work that a row is, such as its width
    default void forEachRow(long steps, int rows, IntConsumer row) {
        int band = rowsBetweenChecks(steps);
        for (int start = 0; start < rows; start += band) {
            check();
            int end = Math.min(rows, start + band);
            for (int y = start; y < end; y++) {
                row.accept(y);
            }
        }
    }

    /// Does rows on every core, in any order, checking in between.
    ///
    /// @param steps the work that a row is, such as its width
    default void forEachRowInParallel(long steps, int rows, IntConsumer row) {
        int band = rowsBetweenChecks(steps);
        IntStream.range(0, Math.ceilDiv(rows, band)).parallel().forEach(index -> {
            check();
            int end = Math.min(rows, (index + 1) * band);
            for (int y = index * band; y < end; y++) {
                row.accept(y);
            }
        });
    }

    private static int rowsBetweenChecks(long steps) {
        return (int) Math.clamp(STEPS / Math.max(1, steps), 1, STEPS);
    }
}
