package inlay.genfill.engine;

/// A generation that could not be done. The message is a sentence for the user that says why and what would help.
public class GenerationException extends RuntimeException {

    public GenerationException(String message) {
        super(message);
    }

    public GenerationException(String message, Throwable cause) {
        super(message, cause);
    }
}
