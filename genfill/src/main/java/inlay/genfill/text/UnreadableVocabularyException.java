package inlay.genfill.text;

import java.nio.file.Path;

/// A vocabulary that cannot be used; the message is a sentence that names the file.
public final class UnreadableVocabularyException extends RuntimeException {

    UnreadableVocabularyException(Path file, String problem) {
        super("“" + file.getFileName() + "” " + problem);
    }

    UnreadableVocabularyException(Path file, String problem, Throwable cause) {
        super("“" + file.getFileName() + "” " + problem, cause);
    }
}
