package inlay.app.cli;

import inlay.app.models.ByteText;
import inlay.genfill.library.ByteProgress;
import inlay.genfill.library.Throughput;
import java.io.PrintWriter;
import java.util.OptionalLong;

/// One line on a terminal that says how far work on many bytes is; silent where nobody watches.
final class TransferLine implements ByteProgress {
    private static final int WIDTH = 24;
    private static final long PAUSE_NANOSECONDS = 100_000_000;

    private final PrintWriter output;
    private final boolean watched;
    private Throughput throughput = new Throughput();
    private String task = "";
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
    public synchronized void report(String current, long done, OptionalLong total) {
        long now = System.nanoTime();
        if (!current.equals(task)) {
            task = current;
            throughput = new Throughput();
            shownAt = Long.MIN_VALUE;
        }
        throughput.note(now, done);
        if (watched && (shownAt == Long.MIN_VALUE || now - shownAt > PAUSE_NANOSECONDS)) {
            shownAt = now;
            show(line(done, total));
        }
    }

    private String line(long done, OptionalLong total) {
        StringBuilder line = new StringBuilder();
        if (total.isPresent() && total.getAsLong() > 0) {
            int filled = (int) (Math.min(done, total.getAsLong()) * WIDTH / total.getAsLong());
            line.append("█".repeat(filled)).append("░".repeat(WIDTH - filled)).append(' ');
        }
        line.append(task).append("  ").append(ByteText.of(done));
        total.ifPresent(all -> line.append(" of ").append(ByteText.of(all)));
        throughput.bytesPerSecond().ifPresent(rate -> line.append(", ")
                .append(ByteText.of((long) rate))
                .append("/s"));
        if (total.isPresent()) {
            throughput.remaining(total.getAsLong()).ifPresent(rest -> line.append(", ")
                    .append(ByteText.of(rest))
                    .append(" left"));
        }
        return line.toString();
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
