package inlay.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The version of this program, as the build wrote it down: three numbers with dots between them, for example `0.1.0`.
public final class Version {
    private Version() {}

    public static String current() {
        try (var resource = Version.class.getResourceAsStream("version.txt")) {
            if (resource == null) {
                throw new IllegalStateException("This copy of Inlay is incomplete: version.txt is missing from it.");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
