package inlay.app.generate;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.editor.document.Document;
import inlay.editor.document.PixelLayer;
import inlay.editor.edit.Session;
import inlay.editor.raster.Mask;
import inlay.editor.raster.Raster;
import inlay.editor.raster.Region;
import inlay.editor.raster.Rgba16;
import inlay.genfill.Engines;
import inlay.genfill.engine.EngineDescription;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.engine.GenerativeEngine;
import inlay.genfill.engine.Progress;
import inlay.genfill.engine.Variation;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Picture;
import inlay.genfill.worker.RetryOffer;
import inlay.genfill.worker.WorkerFailureException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class JobQueueTest {
    private final Gate gate = new Gate();
    private final EngineRoster engines = new EngineRoster(new EngineChoices(new Engines(List.of(gate))));
    private final JobQueue queue = new JobQueue(engines, Runnable::run);
    private final PixelLayer ground = PixelLayer.of("ground", Raster.filled(new Region(0, 0, 600, 500), Rgba16.WHITE));
    private final Document document = Document.ofSize(600, 500)
            .withLayers(List.of(ground))
            .withSelection(Optional.of(Mask.of(new Region(200, 200, 50, 50))));
    private final Session session = new Session(document, "Open");
    private final Planner planner =
            new Planner(engines, (seen, area) -> ground.pixels().read(area), "Inlay test");

    @AfterEach
    void close() {
        gate.permits.release(1000);
        queue.close();
    }

    @Test
    void aFinishedJobLandsAsOneStep() throws InterruptedException {
        CountDownLatch ended = countEnds(1);
        Job job = submit("one");
        gate.permits.release(3);
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(job.state()).isInstanceOf(JobState.Done.class);
        assertThat(session.history().steps()).extracting("label").containsExactly("Open", "Generative Fill");
        assertThat(queue.jobs()).isEmpty();
    }

    @Test
    void cancellingShowsAtOnceAndLandsNothing() throws InterruptedException {
        Job job = submit("one");
        gate.entered.await();
        queue.cancel(job);
        assertThat(job.state()).isInstanceOf(JobState.Cancelled.class);
        assertThat(queue.jobs()).isEmpty();
        assertThat(session.document()).isSameAs(document);
    }

    @Test
    void theNextJobRunsAfterACancelledOne() throws InterruptedException {
        CountDownLatch ended = countEnds(2);
        Job first = submit("first");
        gate.entered.await();
        Job second = submit("second");
        queue.cancel(first);
        gate.permits.release(10);
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(second.state()).isInstanceOf(JobState.Done.class);
        assertThat(session.history().steps()).hasSize(2);
    }

    @Test
    void waitingJobsCanBeReordered() throws InterruptedException {
        submit("running");
        gate.entered.await();
        submit("second");
        Job third = submit("third");
        queue.move(third, 0);
        assertThat(queue.jobs()).extracting(Job::title).containsExactly("running", "third", "second");
    }

    @Test
    void keptEarlyLandsWhatIsThere() throws InterruptedException {
        CountDownLatch ended = countEnds(1);
        Job job = submit("one");
        gate.entered.await();
        queue.keepEarly(job);
        gate.permits.release(3);
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(((JobState.Done) job.state()).results().variations()).hasSize(1);
    }

    @Test
    void aFailureIsASentenceAndTheDocumentIsUntouched() throws InterruptedException {
        gate.failure = new GenerationException("The model needs more memory. Choose a smaller area.");
        CountDownLatch ended = countEnds(1);
        Job job = submit("one");
        gate.permits.release(1);
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(job.state()).isEqualTo(new JobState.Failed("The model needs more memory. Choose a smaller area."));
        assertThat(session.document()).isSameAs(document);
    }

    @Test
    void aFailureOfTheWorkerSaysWhatCouldBeTriedAndIsTriedAgain() throws InterruptedException {
        RetryOffer offer = new RetryOffer.Sparing();
        gate.failure = new WorkerFailureException("The model did not fit into memory.", List.of(offer));
        CountDownLatch ended = countEnds(1);
        Job failed = submit("one");
        gate.permits.release(1);
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(failed.state()).isEqualTo(new JobState.Failed("The model did not fit into memory.", List.of(offer)));

        CountDownLatch next = countEnds(1);
        Job again = queue.again(failed, () -> gate.failure = null);
        gate.permits.release(3);
        assertThat(next.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(again.title()).isEqualTo(failed.title());
        assertThat(again.state()).isInstanceOf(JobState.Done.class);
        assertThat(session.history().steps()).hasSize(2);
    }

    @Test
    void aWishThatCannotBePlannedFailsWithItsSentence() throws InterruptedException {
        CountDownLatch ended = countEnds(1);
        Document unselected = document.withSelection(Optional.empty());
        Job job = queue.submit(
                session, "none", () -> planner.fill(unselected, Optional.empty(), Wish.of(PaintingEngine.ID, 1)));
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(job.state()).isEqualTo(new JobState.Failed("Select the area to fill first."));
    }

    @Test
    void aDefectInAnEngineIsNoEndOfTheQueue() throws InterruptedException {
        gate.failure = new IllegalStateException("broken");
        CountDownLatch ended = countEnds(1);
        Job job = submit("one");
        gate.permits.release(1);
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(job.state()).isInstanceOf(JobState.Failed.class);
        assertThat(((JobState.Failed) job.state()).sentence()).doesNotContain("broken");
        gate.failure = null;
        CountDownLatch next = countEnds(1);
        submit("two");
        gate.permits.release(3);
        assertThat(next.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(session.history().steps()).hasSize(2);
    }

    private Job submit(String prompt) {
        Wish wish = Wish.of(PaintingEngine.ID, 1).withPrompt(prompt);
        return queue.submit(session, prompt, () -> planner.fill(document, Optional.of(ground.id()), wish));
    }

    private CountDownLatch countEnds(int count) {
        CountDownLatch latch = new CountDownLatch(count);
        queue.addListener(new JobQueue.Listener() {
            @Override
            public void changed(JobQueue changed) {}

            @Override
            public void ended(Job job) {
                latch.countDown();
            }
        });
        return latch;
    }

    /// Paints one variation for every permit, and looks for a cancel while it waits.
    private static final class Gate implements GenerativeEngine {
        final Semaphore permits = new Semaphore(0);
        final CountDownLatch entered = new CountDownLatch(1);
        volatile RuntimeException failure;
        private final PaintingEngine painting = new PaintingEngine();

        @Override
        public EngineDescription describe() {
            return painting.describe();
        }

        @Override
        public Variation generate(GenerativeRequest request, Picture source, Coverage selection, Progress progress) {
            entered.countDown();
            try {
                while (!permits.tryAcquire(5, TimeUnit.MILLISECONDS)) {
                    progress.check();
                }
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
            if (failure != null) {
                throw failure;
            }
            return painting.generate(request, source, selection, progress);
        }
    }
}
