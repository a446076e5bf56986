package inlay.app.cli;

import inlay.app.models.TransferText;
import inlay.genfill.library.ByteProgress;
import java.io.PrintWriter;
import java.util.OptionalLong;

/// One line on a terminal that says how far work on many bytes is; silent where nobody watches.
final class TransferLine implements ByteProgress {
    private static final int WIDTH = 24;
    private static final long PAUSE_NANOSECONDS = 100_000_000;

    private final PrintWriter output;
    private final boolean watched;
    private final TransferText text = new TransferText();
    private long shownAt = Long.MIN_VALUE;
    private int shownLength;

    TransferLine(PrintWriter output) {
        this(output, System.console() != null && System.console().isTerminal());
    }

    TransferLine(PrintWriter output, boolean watched) {
        this.output = output;
        this.watched = watched;
    }

    @Override
    public synchronized void report(String task, long done, OptionalLong total) {
        long now = System.nanoTime();
        String words = text.at(now, task, done, total);
        if (watched && (shownAt == Long.MIN_VALUE || now - shownAt > PAUSE_NANOSECONDS)) {
            shownAt = now;
            show(bar(done, total) + words);
        }
    }

    private static String bar(long done, OptionalLong total) {
        if (total.isEmpty() || total.getAsLong() == 0) {
            return "";
        }
        int filled = (int) (Math.min(done, total.getAsLong()) * WIDTH / total.getAsLong());
        return "█".repeat(filled) + "░".repeat(WIDTH - filled) + " ";
    }

    private void show(String line) {
        output.print("\r" + line + " ".repeat(Math.max(0, shownLength - line.length())));
        output.flush();
        shownLength = line.length();
    }

    /// Ctrl+C ends the process, and what came by then is kept.
    @Override
    public boolean stopped() {
        return false;
    }

    synchronized void finish() {
        if (watched && shownLength > 0) {
            output.print("\r" + " ".repeat(shownLength) + "\r");
            output.flush();
            shownLength = 0;
        }
    }
}
