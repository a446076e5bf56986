package inlay.genfill.library.scan;

import inlay.genfill.library.StoppedException;
import java.nio.file.Path;

/// Where a scan tells how far it is and asks whether to go on.
public interface ScanProgress {

    /// Nobody watches and nobody stops it.
    ScanProgress SILENT = new ScanProgress() {
        @Override
        public void looking(Path folder, int found) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /// @param folder that is looked through now
    /// @param found how many models there are so far
    void looking(Path folder, int found);

    /// Whether the user has asked to stop.
    boolean stopped();

    /// @throws StoppedException if the user has asked to stop
    default void check() {
        if (stopped()) {
            throw new StoppedException();
        }
    }
}
