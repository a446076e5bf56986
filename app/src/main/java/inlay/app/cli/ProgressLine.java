package inlay.app.cli;

import inlay.app.generate.Generation;
import inlay.app.generate.JobState;
import java.io.PrintWriter;

/// One line on a terminal that says how far a generation is; silent where nobody watches.
final class ProgressLine implements Generation.Watcher {
    private static final int WIDTH = 24;

    private static final int MOST_WORDS = 48;

    private final PrintWriter output;
    private final Interruption interruption;
    private final boolean watched = System.console() != null && System.console().isTerminal();
    private int shown = -1;

    /// @param interruption stops the work
    ProgressLine(PrintWriter output, Interruption interruption) {
        this.output = output;
        this.interruption = interruption;
    }

    @Override
    public void progressed(JobState.Running state) {
        show(state.fraction(), "variation " + (state.variation() + 1) + " of " + state.count());
    }

    /// @param fraction 0 to 1
    /// @param what     in words
    synchronized void show(double fraction, String what) {
        int percent = (int) (fraction * 100);
        if (watched && percent != shown) {
            shown = percent;
            int filled = percent * WIDTH / 100;
            String line = "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + percent + " %  " + what;
            output.print("\r" + line + " ".repeat(Math.max(2, WIDTH + MOST_WORDS - line.length())));
            output.flush();
        }
    }

    @Override
    public boolean cancelled() {
        return interruption.asked();
    }

    synchronized void finish() {
        if (watched) {
            output.print("\r" + " ".repeat(WIDTH + MOST_WORDS) + "\r");
            output.flush();
        }
    }
}
