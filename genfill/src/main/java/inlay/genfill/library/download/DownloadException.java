package inlay.genfill.library.download;

/// A download that did not succeed. The message is a sentence for the user.
public final class DownloadException extends RuntimeException {

    public DownloadException(String message) {
        super(message);
    }

    public DownloadException(String message, Throwable cause) {
        super(message, cause);
    }
}
