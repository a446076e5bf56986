package inlay.genfill.library;

import java.nio.file.Path;

/// A folder that is searched for models, with everything below it.
public record ModelSource(Origin origin, Path folder) {

    public ModelSource {
        folder = folder.toAbsolutePath().normalize();
    }
}
