package inlay.editor.format;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/// Turns the failures of reading into sentences.
public final class FailedInput {
    private FailedInput() {}

    /// What to tell the user about a failed read.
    public static FormatException sentence(Path file, IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied ->
                new FormatException(
                        file, "may not be read by you", "Ask for permission to read it, or copy it.", denied);
            case EOFException end ->
                new FormatException(
                        file, "ends too early: a part of the picture is missing", "Copy or download it again.", end);
            default ->
                new FormatException(
                        file,
                        "could not be read: " + failure.getMessage(),
                        "Check the disk or the connection, then try again.",
                        failure);
        };
    }

    /// A file whose content contradicts its format.
    ///
    /// @param reason continues the sentence after the file's name, without a full stop
    public static FormatException damaged(Path file, String reason) {
        return new FormatException(file, reason, "The file is damaged; use another copy of it.");
    }
}
