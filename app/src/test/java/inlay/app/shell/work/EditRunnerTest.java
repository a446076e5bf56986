package inlay.app.shell.work;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.shell.EventThread;
import inlay.editor.document.Document;
import inlay.editor.edit.Edit;
import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import inlay.editor.edit.Step;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EditRunnerTest {
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final BackgroundWork work = new BackgroundWork(failures::add);
    private final EditRunner runner = new EditRunner(work, failures::add);
    private final Session session = new Session(Document.ofSize(10, 10), "New");
    private final CountDownLatch slow = new CountDownLatch(1);

    @Test
    void aShortEditIsDoneWhenTheCallReturns() {
        EventThread.run(() -> {
            runner.apply(session, wider("Wider", 1));
            assertThat(session.document().width()).isEqualTo(11);
        });
        assertThat(labels()).containsExactly("New", "Wider");
    }

    @Test
    void aLongEditGoesOnInTheBackgroundAndLandsLater() {
        EventThread.run(() -> {
            runner.apply(session, waiting("Slow"));
            assertThat(session.document().width()).isEqualTo(10);
            assertThat(work.tasks()).extracting(Task::title).containsExactly("Slow");
        });
        slow.countDown();
        EventThread.await("the slow edit lands", () -> session.document().width() == 110);
        assertThat(EventThread.get(work::tasks)).isEmpty();
    }

    @Test
    void editsHappenInTheOrderInWhichTheyWereAskedFor() {
        EventThread.run(() -> {
            runner.apply(session, waiting("First"));
            runner.apply(session, wider("Second", 1));
            runner.apply(session, wider("Third", 1));
        });
        slow.countDown();
        EventThread.await("all have landed", () -> session.document().width() == 112);
        assertThat(labels()).containsExactly("New", "First", "Second", "Third");
    }

    @Test
    void anEditMeetsTheDocumentThatIsCurrentWhenItLands() {
        EventThread.run(() -> {
            runner.apply(session, waiting("Slow"));
            session.apply(wider("Meanwhile", 7));
        });
        slow.countDown();
        EventThread.await("the slow edit lands", () -> session.document().width() == 117);
        assertThat(labels()).containsExactly("New", "Meanwhile", "Slow");
    }

    @Test
    void aRefusedEditIsReportedAndTheNextOneRuns() {
        EventThread.run(() -> {
            runner.apply(session, Edit.named("Refused", document -> {
                throw new EditException("Select something first.");
            }));
            runner.apply(session, wider("Next", 1));
        });
        assertThat(failures).singleElement().satisfies(failure -> assertThat(failure)
                .hasRootCauseMessage("Select something first."));
        assertThat(labels()).containsExactly("New", "Next");
    }

    @Test
    void aCancelledEditLeavesTheDocumentAndTheNextOneRuns() {
        EventThread.run(() -> {
            runner.apply(session, waiting("Slow"));
            runner.apply(session, wider("Next", 1));
            work.tasks().getFirst().cancel();
        });
        slow.countDown();
        EventThread.await("the next edit lands", () -> session.document().width() == 11);
        assertThat(labels()).containsExactly("New", "Next");
    }

    @Test
    void aTaskThatFailsIsReportedAndGone() {
        EventThread.run(() -> work.start(
                "Failing",
                progress -> {
                    throw new CancellationException("stopped");
                },
                result -> failures.add(new AssertionError("must not arrive"))));
        EventThread.await("the task is gone", () -> work.tasks().isEmpty());
        assertThat(failures).singleElement().isInstanceOf(CancellationException.class);
    }

    private List<String> labels() {
        return EventThread.get(
                () -> session.history().steps().stream().map(Step::label).toList());
    }

    private static Edit wider(String label, int by) {
        return Edit.named(label, document -> document.withSize(document.width() + by, document.height()));
    }

    private Edit waiting(String label) {
        return Edit.named(label, document -> {
            try {
                slow.await();
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
            return document.withSize(document.width() + 100, document.height());
        });
    }
}
