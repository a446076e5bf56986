package inlay.editor.format;

import java.util.concurrent.CancellationException;

/// Where opening and saving tell how far they are and ask whether to go on. Called from any thread.
public interface Progress {
    /// Nobody watches and nobody cancels.
    Progress SILENT = new Progress() {
        @Override
        public void report(double fraction) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// How much is done, 0 to 1.
    void report(double fraction);

    /// Whether the user has asked to stop.
    boolean cancelled();

    /// @throws CancellationException if the user has asked to stop
    default void check() {
        if (cancelled()) {
            throw new CancellationException("cancelled by the user");
        }
    }

    /// A view of this progress that cancels like it and reports nothing: for a step too small to be divided.
    default Progress quiet() {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(double fraction) {}

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }

    /// A view of this progress for one part of the work: its 0 to 1 is `from` to `to` here.
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(double fraction) {
                whole.report(from + (to - from) * fraction);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
