package inlay.genfill.worker;

import java.time.Duration;

/// How long the editor waits for its worker, and keeps one that has nothing to do.
///
/// @param start until a started worker has said hello
/// @param stop until a cancelled call has ended; then the worker is ended
/// @param silence until a worker that answers nothing counts as hung
/// @param call until a load or a run counts as hung
/// @param release until an idle worker's sessions are released
/// @param end until an idle worker is ended
public record Patience(Duration start, Duration stop, Duration silence, Duration call, Duration release, Duration end) {

    public static final Patience STANDARD = new Patience(
            Duration.ofSeconds(30),
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            Duration.ofHours(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10));
}
