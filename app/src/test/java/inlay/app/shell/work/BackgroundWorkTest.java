package inlay.app.shell.work;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<String> happened = new CopyOnWriteArrayList<>();
    private final BackgroundWork work = new BackgroundWork(failures::add);

    private static String where() {
        return EventQueue.isDispatchThread() ? "on the event thread" : "elsewhere";
    }

    @Test
    void theBodyRunsElsewhereAndItsResultComesBackToTheEventThread() {
        EventThread.run(() -> work.start(
                "Counting",
                progress -> {
                    happened.add("counted " + where());
                    return 42;
                },
                result -> happened.add(result + " " + where())));
        EventThread.await("it is done", () -> work.tasks().isEmpty());
        assertThat(happened).containsExactly("counted elsewhere", "42 on the event thread");
        assertThat(failures).isEmpty();
    }

    @Test
    void tasksAreListedWhileTheyLastTheOldestFirst() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        EventThread.run(() -> {
            work.addListener(() -> happened.add("tasks: " + work.tasks().size()));
            work.start("First", progress -> await(end), result -> {});
            work.start("Second", progress -> await(end), result -> {});
        });
        assertThat(EventThread.get(() -> work.tasks().stream().map(Task::title).toList()))
                .containsExactly("First", "Second");
        end.countDown();
        EventThread.await("both are over", () -> work.tasks().isEmpty());
        assertThat(happened).containsExactly("tasks: 1", "tasks: 2", "tasks: 1", "tasks: 0");
    }

    @Test
    void aCancelledTaskHandsOverNothing() {
        CountDownLatch end = new CountDownLatch(1);
        EventThread.run(() -> {
            Task task = work.start(
                    "Long",
                    progress -> await(end) && progress.cancelled(),
                    result -> happened.add("done"),
                    stopped -> happened.add("stopped " + stopped.title() + " " + where()));
            task.cancel();
        });
        end.countDown();
        EventThread.await("it is over", () -> work.tasks().isEmpty());
        assertThat(happened).containsExactly("stopped Long on the event thread");
    }

    @Test
    void aFailureIsReportedAndEndsTheTask() {
        IllegalStateException broken = new IllegalStateException("broken");
        EventThread.run(() -> work.start(
                "Failing",
                progress -> {
                    throw broken;
                },
                result -> happened.add("done"),
                stopped -> happened.add("stopped")));
        EventThread.await("it is over", () -> work.tasks().isEmpty());
        assertThat(failures).containsExactly(broken);
        assertThat(happened).containsExactly("stopped");
    }

    @Test
    void aTaskTellsHowFarItIs() {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Task task = EventThread.get(() -> work.start(
                "Half",
                progress -> {
                    progress.report(0.5);
                    reported.countDown();
                    return await(end);
                },
                result -> {}));
        assertThat(await(reported)).isTrue();
        assertThat(task.fraction()).isEqualTo(0.5);
        end.countDown();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
