package inlay.genfill.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CancellationTest {

    private static final int WIDTH = Cancellation.STEPS / 4;

    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void rowsComeInOrderWithACheckBeforeEveryBand() {
        List<Integer> rows = new ArrayList<>();
        List<Integer> checkedAt = new ArrayList<>();
        Cancellation counting = () -> checkedAt.add(rows.size());
        counting.forEachRow(WIDTH, 10, rows::add);

        assertThat(rows).isEqualTo(IntStream.range(0, 10).boxed().toList());
        assertThat(checkedAt).containsExactly(0, 4, 8);
    }

    @Test
    void inParallelEveryRowIsDoneOnce() {
        AtomicIntegerArray done = new AtomicIntegerArray(103);
        ((Cancellation) checks::incrementAndGet).forEachRowInParallel(WIDTH, 103, done::incrementAndGet);

        assertThat(IntStream.range(0, 103).map(done::get)).containsOnly(1);
        assertThat(checks).hasValue(26);
    }

    @Test
    void heavyRowsAreCheckedOneByOneAndNoRowsNotAtAll() {
        Cancellation counting = checks::incrementAndGet;
        counting.forEachRow(50L * Cancellation.STEPS, 7, row -> {});
        assertThat(checks).hasValue(7);
        counting.forEachRow(0, 0, row -> {});
        counting.forEachRowInParallel(9, 0, row -> {});
        assertThat(checks).hasValue(7);
    }

    @Test
    void nothingIsDoneAfterTheWordToStop() {
        AtomicInteger rows = new AtomicInteger();
        Cancellation third = () -> {
            if (checks.incrementAndGet() == 3) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> third.forEachRow(WIDTH, 100, row -> rows.incrementAndGet()))
                .isInstanceOf(CancellationException.class);
        assertThat(rows).hasValue(8);
        Cancellation always = () -> {
            throw new CancellationException();
        };
        assertThatThrownBy(() -> always.forEachRowInParallel(WIDTH, 100, row -> rows.incrementAndGet()))
                .isInstanceOf(CancellationException.class);
        assertThat(rows).hasValue(8);
    }
}
