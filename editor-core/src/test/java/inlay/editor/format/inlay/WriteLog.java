package inlay.editor.format.inlay;

import inlay.editor.format.inlay.DiskOperation.Remove;
import inlay.editor.format.inlay.DiskOperation.Rename;
import inlay.editor.format.inlay.DiskOperation.Sync;
import inlay.editor.format.inlay.DiskOperation.Truncate;
import inlay.editor.format.inlay.DiskOperation.Write;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a save had the disk do, in its order, as `strace` reports it.
final class WriteLog {
    private static final String CALLS = "pwrite64,fsync,fdatasync,ftruncate,unlink,rename";
    private static final Pattern WRITE =
            Pattern.compile("pwrite64\\(\\d+<([^>]*)>, \"([^\"]*)\", \\d+, (\\d+)\\) += \\d+");
    private static final Pattern SYNC = Pattern.compile("f(?:data)?sync\\(\\d+<([^>]*)>\\) += 0");
    private static final Pattern TRUNCATE = Pattern.compile("ftruncate\\(\\d+<([^>]*)>, (\\d+)\\) += 0");
    private static final Pattern REMOVE = Pattern.compile("unlink\\(\"([^\"]*)\"\\) += 0");
    private static final Pattern RENAME = Pattern.compile("rename\\(\"([^\"]*)\", \"([^\"]*)\"\\) += 0");

    private WriteLog() {}

    /// Saves a version of the document into a file.
    ///
    /// @param reports an empty folder
    static List<DiskOperation> ofSaving(Path file, int version, Path reports) throws IOException, InterruptedException {
        SystemCalls.trace(
                List.of("-y", "-xx", "-s", "1000000", "-e", "trace=" + CALLS, "-o", reports + "/calls"),
                OneSave.class,
                file,
                version);
        return SystemCalls.reports(reports).stream()
                .flatMap(line -> operation(line).stream())
                .filter(operation -> operation.file().startsWith(file.getParent()))
                .toList();
    }

    private static Optional<DiskOperation> operation(String line) {
        Matcher write = WRITE.matcher(line);
        if (write.matches()) {
            return Optional.of(new Write(path(write.group(1)), Long.parseLong(write.group(3)), bytes(write.group(2))));
        }
        Matcher sync = SYNC.matcher(line);
        if (sync.matches()) {
            return Optional.of(new Sync(path(sync.group(1))));
        }
        Matcher truncate = TRUNCATE.matcher(line);
        if (truncate.matches()) {
            return Optional.of(new Truncate(path(truncate.group(1)), Long.parseLong(truncate.group(2))));
        }
        Matcher remove = REMOVE.matcher(line);
        if (remove.matches()) {
            return Optional.of(new Remove(path(remove.group(1))));
        }
        Matcher rename = RENAME.matcher(line);
        return rename.matches()
                ? Optional.of(new Rename(path(rename.group(1)), path(rename.group(2))))
                : Optional.empty();
    }

    /// Names come as they are or byte by byte.
    private static Path path(String name) {
        return Path.of(name.startsWith("\\x") ? new String(bytes(name), StandardCharsets.UTF_8) : name);
    }

    private static byte[] bytes(String escaped) {
        return HexFormat.of().parseHex(escaped.replace("\\x", ""));
    }
}
