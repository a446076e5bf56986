package inlay.genfill.worker.protocol;

/// Something crossed between editor and worker that the other side does not understand.
public final class ProtocolException extends RuntimeException {

    public ProtocolException(String message) {
        super(message);
    }

    public ProtocolException(String message, Throwable cause) {
        super(message, cause);
    }
}
