package inlay.genfill.library.document;

import java.nio.file.Path;

/// A small file beside a model that cannot be understood. The message is a sentence that names it.
public final class UnreadableDocumentException extends RuntimeException {

    private final Path file;

    UnreadableDocumentException(Path file, String problem, Throwable cause) {
        super("“" + file + "” " + problem, cause);
        this.file = file;
    }

    UnreadableDocumentException(Path file, String problem) {
        super("“" + file + "” " + problem);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
