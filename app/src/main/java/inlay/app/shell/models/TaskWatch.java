package inlay.app.shell.models;

import inlay.app.models.TransferText;
import inlay.editor.format.Progress;
import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.scan.ScanProgress;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// Brings what a task of the library reports to the event thread, ten times a second.
final class TaskWatch implements ByteProgress {
    private static final long PAUSE_NANOSECONDS = 100_000_000;

    private final Progress task;
    private final Listener listener;
    private final TransferText text = new TransferText();
    private long told = Long.MIN_VALUE;

    /// Hears on the event thread.
    interface Listener {
        void hear(Progress task, String words, OptionalDouble fraction);
    }

    TaskWatch(Progress task, Listener listener) {
        this.task = task;
        this.listener = listener;
    }

    @Override
    public void report(String current, long done, OptionalLong total) {
        long now = System.nanoTime();
        String words = text.at(now, current, done, total);
        OptionalDouble fraction = total.isPresent() && total.getAsLong() > 0
                ? OptionalDouble.of((double) done / total.getAsLong())
                : OptionalDouble.empty();
        fraction.ifPresent(task::report);
        tell(now, words, fraction);
    }

    @Override
    public boolean stopped() {
        return task.cancelled();
    }

    ScanProgress whileScanning() {
        return new ScanProgress() {
            @Override
            public void looking(Path folder, int found) {
                tell(
                        System.nanoTime(),
                        "Looking for models, " + found + " so far, now in " + folder.getFileName(),
                        OptionalDouble.empty());
            }

            @Override
            public boolean stopped() {
                return task.cancelled();
            }
        };
    }

    private void tell(long now, String words, OptionalDouble fraction) {
        if (told == Long.MIN_VALUE || now - told > PAUSE_NANOSECONDS) {
            told = now;
            EventQueue.invokeLater(() -> listener.hear(task, words, fraction));
        }
    }
}
