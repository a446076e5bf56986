package inlay.genfill.library.download;

import java.time.Duration;
import java.util.Optional;

/// An attempt that ended early and may go on where it stopped.
final class Interruption extends Exception {

    private final transient Optional<Duration> rest;

    /// @param reason completes the sentence "The download was interrupted: ..."
    Interruption(String reason) {
        super(reason);
        this.rest = Optional.empty();
    }

    Interruption(String reason, Throwable cause) {
        super(reason, cause);
        this.rest = Optional.empty();
    }

    Interruption(String reason, Optional<Duration> rest) {
        super(reason);
        this.rest = rest;
    }

    /// How long the server wants to be left alone.
    Optional<Duration> rest() {
        return rest;
    }
}
