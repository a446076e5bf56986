package inlay.editor.format;

import java.nio.file.Path;

/// A file that cannot be opened or saved, in words for the user: which file, why, and what to do.
public final class FormatException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param file   the file concerned; its name begins the sentence
    /// @param reason continues the sentence after the name, without a full stop, such as `ends in the middle of the
    ///               picture`
    /// @param advice a sentence of its own that says what to do
    public FormatException(Path file, String reason, String advice) {
        super(sentence(file, reason, advice));
    }

    /// @param cause kept for the log; the user does not see it
    public FormatException(Path file, String reason, String advice, Throwable cause) {
        super(sentence(file, reason, advice), cause);
    }

    private static String sentence(Path file, String reason, String advice) {
        return nameOf(file) + " " + reason + ". " + advice;
    }

    private static Path nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file : name;
    }
}
