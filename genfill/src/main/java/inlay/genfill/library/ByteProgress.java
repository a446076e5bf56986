package inlay.genfill.library;

import java.util.OptionalLong;

/// Where work on many bytes tells how far it is and asks whether to go on.
public interface ByteProgress {

    /// Nobody watches and nobody stops it.
    ByteProgress SILENT = new ByteProgress() {
        @Override
        public void report(String task, long done, OptionalLong total) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /// Called several times a second.
    ///
    /// @param task what is being done, in words for the user
    /// @param done bytes
    /// @param total bytes; empty where nobody knows
    void report(String task, long done, OptionalLong total);

    /// Whether the user has asked to stop.
    boolean stopped();

    /// @throws StoppedException if the user has asked to stop
    default void check() {
        if (stopped()) {
            throw new StoppedException();
        }
    }
}
