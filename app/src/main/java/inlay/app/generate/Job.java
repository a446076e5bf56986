package inlay.app.generate;

import inlay.editor.edit.Session;
import java.util.concurrent.atomic.AtomicReference;

/// One assignment in the queue and where it stands. Safe to read and to cancel from any thread.
public final class Job {
    private final Session session;
    private final Assignment assignment;
    private final AtomicReference<JobState> state = new AtomicReference<>(new JobState.Queued());
    private volatile boolean keepEarly;

    Job(Session session, Assignment assignment) {
        this.session = session;
        this.assignment = assignment;
    }

    /// The document that the results belong to.
    public Session session() {
        return session;
    }

    public Assignment assignment() {
        return assignment;
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
