package inlay.app.cli;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the randomness of a command starts.
final class SeedOption {
    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Where the randomness starts: the same seed gives the same picture. Default: a fresh one.")
    private @Nullable Long seed;

    /// The seed that was given, or else a fresh one that a person can read, type and tell.
    long start() {
        return seed == null ? ThreadLocalRandom.current().nextLong(1L << 32) : seed;
    }
}
