package inlay.genfill.worker;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much memory programs can still have.
final class FreeMemory {

    private static final Path LINUX = Path.of("/proc/meminfo");
    private static final Pattern AVAILABLE = Pattern.compile("MemAvailable:\\s*(\\d+) kB");

    private FreeMemory() {}

    /// Linux tells what is free once its file cache has given way; elsewhere, what is not in use.
    static long bytes() {
        try {
            if (Files.isReadable(LINUX)) {
                return available(Files.readAllLines(LINUX)) << 10;
            }
        } catch (IOException | NumberFormatException unreadable) {
            return unused();
        }
        return unused();
    }

    private static long available(List<String> lines) {
        return lines.stream()
                .map(AVAILABLE::matcher)
                .filter(Matcher::matches)
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .findFirst()
                .orElseThrow(NumberFormatException::new);
    }

    private static long unused() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getFreeMemorySize();
    }
}
