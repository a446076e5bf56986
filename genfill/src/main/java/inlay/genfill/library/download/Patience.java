package inlay.genfill.library.download;

import java.time.Duration;

/// How long to bear with a server.
///
/// @param answer until it answers a request
/// @param window in which at least `least` bytes have to come
/// @param least bytes
/// @param attempts in a row that bring nothing worth mentioning
/// @param pause before the second attempt, doubled for each further one
/// @param longestPause that a server may ask for
public record Patience(
        Duration answer, Duration window, long least, int attempts, Duration pause, Duration longestPause) {

    public static final Patience STANDARD = new Patience(
            Duration.ofSeconds(30), Duration.ofSeconds(30), 32 << 10, 5, Duration.ofSeconds(1), Duration.ofMinutes(1));

    /// The pause after so many attempts.
    Duration pauseAfter(int attempt) {
        Duration doubled = pause.multipliedBy(1L << Math.min(attempt - 1, 10));
        return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
    }
}
