package inlay.app.shell.work;

import inlay.editor.format.Progress;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/// Runs tasks on threads of their own and brings their results back to the event thread. For the event thread, except
/// what runs inside a task.
public final class BackgroundWork {
    private final List<Task> tasks = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<Throwable> failures;

    /// @param failures told on any thread of what a task threw, cancellation included
    public BackgroundWork(Consumer<Throwable> failures) {
        this.failures = failures;
    }

    /// The tasks that are not over, the oldest first.
    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /// Hears on the event thread of tasks coming and going.
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /// Starts a task.
    ///
    /// @param body off the event thread; asks its argument whether to go on
    /// @param done on the event thread, with the result, unless the task failed or was cancelled
    public <T> Task start(String title, Function<Progress, T> body, Consumer<T> done) {
        return start(title, body, done, task -> {});
    }

    /// Starts a task.
    ///
    /// @param body    off the event thread; asks its argument whether to go on
    /// @param done    on the event thread, with the result, unless the task failed or was cancelled
    /// @param stopped on the event thread, if the task failed or was cancelled
    public <T> Task start(String title, Function<Progress, T> body, Consumer<T> done, Consumer<Task> stopped) {
        Task task = new Task(title);
        tasks.add(task);
        tell();
        Thread.ofPlatform().name(title).daemon().start(() -> run(task, body, done, stopped));
        return task;
    }

    private <T> void run(Task task, Function<Progress, T> body, Consumer<T> done, Consumer<Task> stopped) {
        try {
            T result = body.apply(task);
            EventQueue.invokeLater(() -> {
                end(task);
                if (task.cancelled()) {
                    stopped.accept(task);
                } else {
                    done.accept(result);
                }
            });
        } catch (RuntimeException | Error failure) {
            failures.accept(failure);
            EventQueue.invokeLater(() -> {
                end(task);
                stopped.accept(task);
            });
        }
    }

    private void end(Task task) {
        tasks.remove(task);
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
