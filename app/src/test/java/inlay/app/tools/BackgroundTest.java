package inlay.app.tools;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import inlay.app.tools.Background.Work;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final List<Object> heard = new ArrayList<>();

    @Test
    void workIsDoneElsewhereAndHandedOverOnTheEventThread() {
        EventThread.run(() -> Background.threads()
                .start(
                        EventQueue::isDispatchThread,
                        there -> {
                            heard.add(there);
                            heard.add(EventQueue.isDispatchThread());
                        },
                        heard::add));
        EventThread.await("it is handed over", () -> heard.size() == 2);
        assertThat(heard).containsExactly(false, true);
    }

    @Test
    void failuresAreHandedOverToo() {
        IllegalStateException failure = new IllegalStateException("no paint left");
        EventThread.run(() -> Background.threads()
                .start(
                        () -> {
                            throw failure;
                        },
                        heard::add,
                        heard::add));
        EventThread.await("it failed", () -> heard.size() == 1);
        assertThat(heard).containsExactly(failure);
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsThrownAway() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Work work = Background.threads()
                .start(
                        () -> {
                            begun.countDown();
                            try {
                                return held.await(30, TimeUnit.SECONDS);
                            } catch (InterruptedException stop) {
                                Thread.currentThread().interrupt();
                                return false;
                            } finally {
                                done.countDown();
                            }
                        },
                        heard::add,
                        heard::add);
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        work.drop();
        held.countDown();
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        EventThread.run(() -> {});
        EventThread.run(() -> {});
        assertThat(heard).isEmpty();
    }

    @Test
    void withoutABackgroundEverythingHappensAtOnce() {
        Background.none().start(() -> "done", heard::add, heard::add);
        Background.none()
                .start(
                        () -> {
                            throw new IllegalStateException("refused");
                        },
                        heard::add,
                        failure -> heard.add(failure.getMessage()));
        assertThat(heard).containsExactly("done", "refused");
    }
}
