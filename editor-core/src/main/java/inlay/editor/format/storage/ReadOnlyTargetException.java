package inlay.editor.format.storage;

import java.io.IOException;
import java.nio.file.Path;

/// The file to be replaced is write-protected.
final class ReadOnlyTargetException extends IOException {
    private static final long serialVersionUID = 1;

    ReadOnlyTargetException(Path file) {
        super(file + " is write-protected");
    }
}
