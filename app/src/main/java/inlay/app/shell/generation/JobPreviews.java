package inlay.app.shell.generation;

import inlay.app.canvas.CanvasView;
import inlay.app.canvas.overlay.JobPreview;
import inlay.app.generate.Job;
import inlay.app.generate.JobQueue;
import inlay.app.generate.JobState;
import inlay.app.shell.clipboard.Images;
import inlay.app.shell.notice.Notice;
import inlay.app.shell.notice.Notices;
import java.util.Optional;
import java.util.function.Supplier;

/// Shows the jobs of the document in front over its canvas, and tells of those that failed.
///
/// @param canvas the one in front
public record JobPreviews(Supplier<Optional<CanvasView>> canvas, Notices notices) implements JobQueue.Listener {
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
            notices.show(Notice.error(failed.sentence()));
        }
    }

    private static Optional<JobPreview> preview(Job job) {
        return switch (job.state()) {
            case JobState.Running running ->
                running.area()
                        .map(area -> new JobPreview(
                                area,
                                running.fraction(),
                                running.preview().map(shown -> Images.image(shown.pixels()))));
            default -> Optional.empty();
        };
    }
}
