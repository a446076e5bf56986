package inlay.genfill.worker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where a worker's JVM writes down how native code brought it down.
final class CrashReport {

    private CrashReport() {}

    /// The file's name as the JVM's option wants it, `%p` for the process number.
    static Path pattern() {
        return file("%p");
    }

    static Optional<Path> of(long process) {
        return Optional.of(file(Long.toString(process))).filter(Files::exists);
    }

    private static Path file(String process) {
        return Path.of(System.getProperty("java.io.tmpdir"), "inlay-worker-crash-" + process + ".log");
    }
}
