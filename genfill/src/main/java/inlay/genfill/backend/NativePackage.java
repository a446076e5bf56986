package inlay.genfill.backend;

import inlay.genfill.library.Sha256;
import java.net.URI;
import java.util.Map;

/// An archive on a server with a back end's native libraries.
///
/// @param bytes its size
/// @param files names in the archive, and the names that they get here
/// @param terms what the user agrees to by fetching it
/// @param needs what must be on the machine besides
public record NativePackage(
        URI address, long bytes, Sha256 hash, Map<String, String> files, String terms, String needs) {

    public NativePackage {
        files = Map.copyOf(files);
    }
}
