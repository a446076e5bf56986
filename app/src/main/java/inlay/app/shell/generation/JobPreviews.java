package inlay.app.shell.generation;

import inlay.app.canvas.CanvasView;
import inlay.app.canvas.overlay.JobPreview;
import inlay.app.generate.Job;
import inlay.app.generate.JobQueue;
import inlay.app.generate.JobState;
import inlay.app.generate.Preview;
import inlay.app.shell.clipboard.Images;
import inlay.app.shell.notice.Notice;
import inlay.app.shell.notice.Notices;
import inlay.genfill.worker.RetryOffer;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Shows the jobs of the document in front over its canvas, and tells of those that failed. For the event thread.
public final class JobPreviews implements JobQueue.Listener {
    private final Supplier<Optional<CanvasView>> canvas;
    private final Notices notices;
    private final BiConsumer<Job, RetryOffer> retry;

    /// Jobs report far more often than they have something new to show.
    private final Map<Preview, BufferedImage> images = new WeakHashMap<>();

    /// @param canvas the one in front
    /// @param retry  does a job that failed once more as an offer says
    public JobPreviews(Supplier<Optional<CanvasView>> canvas, Notices notices, BiConsumer<Job, RetryOffer> retry) {
        this.canvas = canvas;
        this.retry = retry;
        this.notices = notices;
    }

    @Override
    public void changed(JobQueue queue) {
        canvas.get()
                .ifPresent(view -> view.setJobs(queue.jobs().stream()
                        .filter(job -> job.session() == view.document().session())
                        .flatMap(job -> preview(job).stream())
                        .toList()));
    }

    @Override
    public void ended(Job job) {
        if (job.state() instanceof JobState.Failed failed) {
            Notice notice = Notice.error(failed.sentence());
            notices.show(failed.offers().stream()
                    .findFirst()
                    .map(offer -> notice.with(offer.label(), () -> retry.accept(job, offer)))
                    .orElse(notice));
        }
    }

    private Optional<JobPreview> preview(Job job) {
        return job.state() instanceof JobState.Running running
                ? running.area()
                        .map(area -> new JobPreview(
                                area, running.fraction(), running.preview().map(this::image)))
                : Optional.empty();
    }

    private BufferedImage image(Preview preview) {
        return images.computeIfAbsent(preview, shown -> Images.image(shown.pixels()));
    }
}
