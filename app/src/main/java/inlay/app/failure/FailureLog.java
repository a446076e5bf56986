package inlay.app.failure;

import inlay.app.platform.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Keeps the stack traces of unexpected failures, one file each, in a folder of the user's.
///
/// @param folder created when the first failure is written
public record FailureLog(Path folder) {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'failure-'yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    /// @return the file written
    public Path write(Throwable failure) throws IOException {
        var text = new StringWriter();
        var writer = new PrintWriter(text);
        writer.printf("Inlay %s, Java %s, %s%n", Version.current(), Runtime.version(), System.getProperty("os.name"));
        failure.printStackTrace(writer);
        writer.flush();
        Files.createDirectories(folder);
        Path file = folder.resolve(NAME.format(Instant.now()) + ".log");
        return Files.writeString(file, text.toString());
    }
}
