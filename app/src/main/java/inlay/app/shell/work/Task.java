package inlay.app.shell.work;

import inlay.editor.format.Progress;

/// Something that is being done in the background. Safe to read and to cancel from any thread.
public final class Task implements Progress {
    private final String title;
    private volatile double fraction;
    private volatile boolean cancelled;

    Task(String title) {
        this.title = title;
    }

    /// What is being done, such as `Opening photo.jpg`.
    public String title() {
        return title;
    }

    /// How much is done, 0 to 1.
    public double fraction() {
        return fraction;
    }

    public void cancel() {
        cancelled = true;
    }

    @Override
    public void report(double done) {
        fraction = done;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
