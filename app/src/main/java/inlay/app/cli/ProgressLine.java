package inlay.app.cli;

import inlay.app.generate.Generation;
import inlay.app.generate.JobState;
import java.io.PrintWriter;

/// One line on a terminal that says how far a generation is; silent where nobody watches.
final class ProgressLine implements Generation.Watcher {
    private static final int WIDTH = 24;

    private final PrintWriter output;
    private final boolean watched = System.console() != null && System.console().isTerminal();
    private int shown = -1;

    ProgressLine(PrintWriter output) {
        this.output = output;
    }

    @Override
    public synchronized void progressed(JobState.Running state) {
        int percent = (int) (state.fraction() * 100);
        if (watched && percent != shown) {
            shown = percent;
            int filled = percent * WIDTH / 100;
            output.print("\r" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + percent + " %  variation "
                    + (state.variation() + 1) + " of " + state.count() + "  ");
            output.flush();
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    synchronized void finish() {
        if (watched) {
            output.print("\r" + " ".repeat(WIDTH + 40) + "\r");
            output.flush();
        }
    }
}
