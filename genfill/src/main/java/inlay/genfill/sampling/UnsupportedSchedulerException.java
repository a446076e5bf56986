package inlay.genfill.sampling;

/// A sampler configuration asks for something that is not built in.
public final class UnsupportedSchedulerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param message a sentence that names what was asked for
    public UnsupportedSchedulerException(String message) {
        super(message);
    }
}
