package inlay.app.generate;

import inlay.editor.edit.Session;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// One wish in the queue and where it stands. Safe to read and to cancel from any thread.
public final class Job {
    private final Session session;
    private final String title;
    private final Supplier<Assignment> plan;
    private volatile Optional<Assignment> assignment = Optional.empty();
    private final AtomicReference<JobState> state = new AtomicReference<>(new JobState.Queued());
    private volatile boolean keepEarly;

    Job(Session session, String title, Supplier<Assignment> plan) {
        this.session = session;
        this.title = title;
        this.plan = plan;
    }

    /// The document that the results belong to.
    public Session session() {
        return session;
    }

    /// As the queue shows it.
    public String title() {
        return title;
    }

    /// What is to be done; absent until the job's turn has come.
    public Optional<Assignment> assignment() {
        return assignment;
    }

    Assignment plan() {
        Assignment planned = plan.get();
        assignment = Optional.of(planned);
        return planned;
    }

    public JobState state() {
        return state.get();
    }

    boolean keptEarly() {
        return keepEarly;
    }

    void keepEarly() {
        keepEarly = true;
    }

    /// Goes to the next state unless the job is over: a job that was cancelled stays so, whatever its thread still
    /// reports.
    ///
    /// @return whether the state changed
    boolean advance(JobState next) {
        JobState before = state.getAndUpdate(now -> now.isOver() ? now : next);
        return !before.isOver();
    }
}
