package inlay.genfill.library;

/// A reference that leads to no model, or to several. The message is a sentence that shows a way on.
public final class NoSuchModelException extends RuntimeException {

    public NoSuchModelException(String message) {
        super(message);
    }
}
