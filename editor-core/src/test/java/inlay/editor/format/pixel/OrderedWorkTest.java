package inlay.editor.format.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.editor.format.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
    @Test
    void resultsArriveInTheOrderOfSubmissionHoweverLongEachTakes() {
        List<Integer> results = new ArrayList<>();
        Random random = new Random(1);
        try (OrderedWork<Integer> work = new OrderedWork<>(Progress.SILENT, results::add)) {
            for (int task = 0; task < 60; task++) {
                int number = task;
                int milliseconds = random.nextInt(4);
                work.submit(() -> {
                    Thread.sleep(milliseconds);
                    return number;
                });
            }
            work.finish();
        }
        assertThat(results).isEqualTo(IntStream.range(0, 60).boxed().toList());
    }

    @Test
    void onlyAFewTasksAreUnderWayAtOnce() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        int most = 2 * Runtime.getRuntime().availableProcessors();
        try (OrderedWork<Integer> work = new OrderedWork<>(Progress.SILENT, result -> taken.incrementAndGet())) {
            for (int task = 0; task < 100; task++) {
                work.submit(begun::incrementAndGet);
                assertThat(begun.get() - taken.get()).isLessThanOrEqualTo(most);
            }
            work.finish();
        }
        assertThat(taken).hasValue(100);
    }

    @Test
    void aTasksFailureReachesTheSubmitterAsItIs() {
        IllegalStateException unchecked = new IllegalStateException("broken");
        try (OrderedWork<Integer> work = new OrderedWork<>(Progress.SILENT, result -> {})) {
            work.submit(() -> {
                throw unchecked;
            });
            assertThatThrownBy(work::finish).isSameAs(unchecked);
        }
        try (OrderedWork<Integer> work = new OrderedWork<>(Progress.SILENT, result -> {})) {
            work.submit(() -> {
                throw new IOException("checked");
            });
            assertThatThrownBy(work::finish).hasRootCauseMessage("checked");
        }
        try (OrderedWork<Integer> work = new OrderedWork<>(Progress.SILENT, result -> {})) {
            work.submit(() -> {
                throw new StackOverflowError();
            });
            assertThatThrownBy(work::finish).isInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void cancellingStopsTheNextSubmission() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (OrderedWork<Integer> work = new OrderedWork<>(cancelled, result -> {})) {
            assertThatThrownBy(() -> work.submit(() -> 1)).isInstanceOf(CancellationException.class);
        }
    }
}
