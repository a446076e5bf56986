package inlay.genfill.library.download;

import java.net.URI;
import java.nio.file.Path;
import java.util.OptionalLong;

/// One file to get.
///
/// @param target where it shall be; nothing else is ever there
/// @param bytes empty where nobody knows; then the checksum alone decides
/// @param inspection a last look before it gets its name
public record Order(URI address, Path target, OptionalLong bytes, Checksum checksum, Inspection inspection) {

    /// Looks into a complete file.
    @FunctionalInterface
    public interface Inspection {

        /// @throws DownloadException if the content is not what was wanted
        void inspect(Path file);
    }

    public static Order of(URI address, Path target, OptionalLong bytes, Checksum checksum) {
        return new Order(address, target, bytes, checksum, file -> {});
    }

    String name() {
        return target.getFileName().toString();
    }
}
