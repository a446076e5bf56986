package inlay.editor.format.storage;

import inlay.editor.format.FormatException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// Turns the failures of writing into sentences.
public final class FailedOutput {
    private FailedOutput() {}

    /// What to tell the user about a failed write; the document is still open and unsaved.
    public static FormatException sentence(Path file, IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> readOnlyFolder(file, denied);
            case ReadOnlyTargetException protectedFile ->
                new FormatException(
                        file,
                        "is write-protected",
                        "Save under another name, or make the file writable.",
                        protectedFile);
            case NoSuchFileException missing ->
                new FormatException(
                        file,
                        "cannot be saved because its folder does not exist",
                        "Save into another folder.",
                        missing);
            default -> byReason(file, failure);
        };
    }

    /// The disk has no room for the file.
    public static FormatException full(Path file, Exception failure) {
        return new FormatException(
                file,
                "could not be saved because the disk is full",
                "Free some space or save to another disk; what was saved before is intact.",
                failure);
    }

    /// The folder takes no new files.
    public static FormatException readOnlyFolder(Path file, Exception failure) {
        return new FormatException(
                file, "cannot be saved because its folder may not be written to", "Save into another folder.", failure);
    }

    private static FormatException byReason(Path file, IOException failure) {
        String reason = String.valueOf(
                failure instanceof FileSystemException system ? system.getReason() : failure.getMessage());
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("not enough space") || lower.contains("quota")) {
            return full(file, failure);
        }
        if (lower.contains("read-only")) {
            return readOnlyFolder(file, failure);
        }
        return new FormatException(
                file,
                "could not be saved: " + reason,
                "Check the disk or save somewhere else; what was saved before is intact.",
                failure);
    }
}
