package inlay.app.generate;

import inlay.editor.edit.EditException;
import inlay.editor.edit.Session;
import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.worker.WorkerFailureException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Runs assignments one after another on a thread of its own, since one engine takes the whole machine.
///
/// Cancelling shows at once: the job's state changes with the call, and its thread follows when the engine next looks.
/// Listeners and landings run on the given executor, in the program the event thread.
public final class JobQueue implements AutoCloseable {
    /// Hears of jobs coming, changing places, and advancing.
    public interface Listener {
        /// The list or a job's state is another one.
        void changed(JobQueue queue);

        /// A job ended, however it did.
        default void ended(Job job) {}
    }

    private final Supplier<EngineChoices> choices;
    private final Executor notifications;
    private final List<Job> jobs = new ArrayList<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Thread runner;
    private boolean closed;

    public JobQueue(Supplier<EngineChoices> choices, Executor notifications) {
        this.choices = choices;
        this.notifications = notifications;
        this.runner = Thread.ofPlatform().name("generation").daemon().unstarted(this::work);
        runner.start();
    }

    /// Puts a wish at the end.
    ///
    /// @param plan composites what the engine will see; called on the queue's thread when the job's turn has
    ///     come, so it captures the document that was current when the user asked
    public Job submit(Session session, String title, Supplier<Assignment> plan) {
        Job job = new Job(session, title, plan);
        synchronized (jobs) {
            jobs.add(job);
            jobs.notifyAll();
        }
        tellChanged();
        return job;
    }

    /// Puts the wish of a job that failed at the end once more.
    ///
    /// @param first what shall help this time; done on the queue's thread
    public Job again(Job failed, Runnable first) {
        return submit(failed.session(), failed.title(), () -> {
            first.run();
            return failed.plan();
        });
    }

    /// The jobs that are not over, the running one first.
    public List<Job> jobs() {
        synchronized (jobs) {
            return List.copyOf(jobs);
        }
    }

    /// The job that is being made.
    public Optional<Job> running() {
        return jobs().stream()
                .filter(job -> job.state() instanceof JobState.Running)
                .findFirst();
    }

    /// Moves a waiting job to another place among the waiting ones, 0 being next.
    public void move(Job job, int place) {
        synchronized (jobs) {
            if (job.state() instanceof JobState.Queued && jobs.remove(job)) {
                int first = (int) jobs.stream()
                        .filter(other -> !(other.state() instanceof JobState.Queued))
                        .count();
                jobs.add(Math.clamp(first + place, first, jobs.size()), job);
            }
        }
        tellChanged();
    }

    /// Stops a job and throws away what it made.
    public void cancel(Job job) {
        end(job, new JobState.Cancelled());
    }

    /// Lets a running job finish the variation at hand and lands what there is by then.
    public void keepEarly(Job job) {
        job.keepEarly();
    }

    /// Cancels every job of a document that is being closed.
    public void cancelAll(Session session) {
        jobs().stream().filter(job -> job.session() == session).forEach(this::cancel);
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /// Cancels everything and ends the thread.
    @Override
    public void close() {
        jobs().forEach(this::cancel);
        synchronized (jobs) {
            closed = true;
            jobs.notifyAll();
        }
    }

    private void work() {
        for (Optional<Job> job = next(); job.isPresent(); job = next()) {
            run(job.get());
        }
    }

    private Optional<Job> next() {
        synchronized (jobs) {
            while (jobs.isEmpty() && !closed) {
                try {
                    jobs.wait();
                } catch (InterruptedException stop) {
                    return Optional.empty();
                }
            }
            return closed ? Optional.empty() : Optional.of(jobs.getFirst());
        }
    }

    private void run(Job job) {
        try {
            advance(job, JobState.Running.preparing());
            Assignment assignment = job.plan();
            end(
                    job,
                    new JobState.Done(
                            Generation.run(assignment, choices.get(), new QueueWatcher(job), job::keptEarly)));
        } catch (GenerationCancelledException cancelled) {
            end(job, new JobState.Cancelled());
        } catch (WorkerFailureException failed) {
            end(job, new JobState.Failed(failed.getMessage(), failed.offers()));
        } catch (GenerationException | EditException refused) {
            end(job, new JobState.Failed(refused.getMessage()));
        } catch (OutOfMemoryError exhausted) {
            end(
                    job,
                    new JobState.Failed(
                            "There is not enough memory to generate an area this large. Select a smaller area, or close other documents."));
        } catch (RuntimeException defect) {
            System.getLogger(JobQueue.class.getName()).log(System.Logger.Level.ERROR, "A generation failed", defect);
            end(
                    job,
                    new JobState.Failed(
                            "The engine failed unexpectedly and nothing was changed. The log says more; trying again is safe."));
        }
    }

    private void advance(Job job, JobState next) {
        if (job.advance(next)) {
            tellChanged();
        }
    }

    private void end(Job job, JobState last) {
        boolean ended = job.advance(last);
        synchronized (jobs) {
            jobs.remove(job);
        }
        if (ended) {
            notifications.execute(() -> {
                land(job);
                listeners.forEach(listener -> {
                    listener.changed(this);
                    listener.ended(job);
                });
            });
        }
    }

    private static void land(Job job) {
        if (job.state() instanceof JobState.Done(Landing.Results results)) {
            Landing landing = job.assignment().orElseThrow().landing();
            job.session().applyWhenIdle(landing.edit(results));
        }
    }

    private void tellChanged() {
        notifications.execute(() -> listeners.forEach(listener -> listener.changed(this)));
    }

    private final class QueueWatcher implements Generation.Watcher {
        private final Job job;

        QueueWatcher(Job job) {
            this.job = job;
        }

        @Override
        public void progressed(JobState.Running state) {
            advance(job, state);
        }

        @Override
        public boolean cancelled() {
            return job.state().isOver();
        }
    }
}
