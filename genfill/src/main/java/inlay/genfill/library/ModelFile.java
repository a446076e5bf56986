package inlay.genfill.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// One file of weights.
///
/// @param path as it was found, perhaps through a link
/// @param bytes its size
/// @param modified when it was last written
/// @param hash empty until somebody computed it
public record ModelFile(Path path, long bytes, Instant modified, Optional<Sha256> hash) {

    public ModelFile withHash(Sha256 computed) {
        return new ModelFile(path, bytes, modified, Optional.of(computed));
    }
}
