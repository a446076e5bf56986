package inlay.genfill.library;

/// Work in the library ended early because somebody asked for it.
public final class StoppedException extends RuntimeException {

    public StoppedException() {
        super("Stopped before the end.");
    }
}
