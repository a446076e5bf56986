package inlay.genfill.parity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The memory of this process, as Linux tells it.
final class ProcessMemory {

    private static final Path STATUS = Path.of("/proc/self/status");

    private ProcessMemory() {}

    /// Memory that no file backs, in bytes; -1 where the system does not tell.
    static long own() {
        return read("RssAnon:");
    }

    /// The most memory that the process ever had, in bytes; -1 where the system does not tell.
    static long peak() {
        return read("VmHWM:");
    }

    private static long read(String line) {
        if (!Files.isReadable(STATUS)) {
            return -1;
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(text -> text.startsWith(line))
                    .mapToLong(text -> 1024 * Long.parseLong(text.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(-1);
        } catch (IOException unreadable) {
            return -1;
        }
    }
}
