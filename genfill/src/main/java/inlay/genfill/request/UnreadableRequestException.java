package inlay.genfill.request;

/// A stored request that this version does not understand: damaged, or written by a newer version.
public final class UnreadableRequestException extends RuntimeException {

    UnreadableRequestException(Exception cause) {
        super("The recipe of this generated layer cannot be read; it may come from a newer version of Inlay.", cause);
    }
}
