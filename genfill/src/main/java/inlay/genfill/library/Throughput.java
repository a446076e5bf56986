package inlay.genfill.library;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalDouble;

/// How fast bytes come, over the last few seconds, and when the last one will be there. For one thread.
public final class Throughput {

    private static final Duration WINDOW = Duration.ofSeconds(5);
    private static final Duration LEAST = Duration.ofMillis(500);

    private final Deque<Reading> readings = new ArrayDeque<>();

    private record Reading(long nanoseconds, long bytes) {}

    /// Notes that `done` bytes were there at a time of [System#nanoTime()]. Fewer than before begin anew.
    public void note(long nanoseconds, long done) {
        if (!readings.isEmpty() && done < readings.getLast().bytes()) {
            readings.clear();
        }
        readings.addLast(new Reading(nanoseconds, done));
        while (readings.size() > 2 && nanoseconds - readings.getFirst().nanoseconds() > WINDOW.toNanos()) {
            readings.removeFirst();
        }
    }

    /// Bytes a second; empty before there is enough to go by.
    public OptionalDouble bytesPerSecond() {
        if (readings.size() < 2) {
            return OptionalDouble.empty();
        }
        Reading first = readings.getFirst();
        Reading last = readings.getLast();
        long elapsed = last.nanoseconds() - first.nanoseconds();
        return elapsed < LEAST.toNanos()
                ? OptionalDouble.empty()
                : OptionalDouble.of((last.bytes() - first.bytes()) * 1e9 / elapsed);
    }

    /// How long the rest takes at this rate; empty where it cannot be told.
    public Optional<Duration> remaining(long total) {
        OptionalDouble rate = bytesPerSecond();
        if (rate.isEmpty() || rate.getAsDouble() < 1) {
            return Optional.empty();
        }
        long rest = Math.max(0, total - readings.getLast().bytes());
        return Optional.of(Duration.ofSeconds(Math.round(rest / rate.getAsDouble())));
    }
}
