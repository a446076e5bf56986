package inlay.genfill.library.known;

import inlay.genfill.library.Sha256;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/// One file of a known model.
///
/// @param path where it belongs below the folder of models, with `/` between folders
/// @param bytes where they are known for certain
/// @param hash where it is known for certain; otherwise only the server can tell what the file should be
public record KnownFile(String path, URI address, OptionalLong bytes, Optional<Sha256> hash) {

    /// @throws IllegalArgumentException if the path leads out of the folder
    public KnownFile {
        boolean plain = !path.isEmpty()
                && !path.startsWith("/")
                && Arrays.stream(path.split("/", -1))
                        .allMatch(part -> part.matches("[\\w][\\w .+-]*") && !part.endsWith("."));
        if (!plain) {
            throw new IllegalArgumentException("not a path below a folder: " + path);
        }
    }

    /// The name of the file alone.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
