package inlay.genfill.library.known;

import java.nio.file.Path;

/// A file that is no table of models. The message is a sentence that names it.
public final class UnreadableTableException extends RuntimeException {

    UnreadableTableException(Path file, Throwable cause) {
        super("“" + file + "” is not a table of models: " + cause.getMessage(), cause);
    }
}
