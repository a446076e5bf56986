package inlay.app.failure;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/// Tells failures that were foreseen, which have a sentence for the user, from defects, which belong into the log.
public final class Failure {
    private Failure() {}

    /// The user's sentence for a foreseen failure; absent for a defect. Exceptions of Inlay's own packages carry a
    /// sentence as their message.
    public static Optional<String> sentence(Throwable failure) {
        Throwable cause = cause(failure);
        return switch (cause) {
            case NoSuchFileException missing -> Optional.of("There is no file " + missing.getFile() + ".");
            case AccessDeniedException denied ->
                Optional.of("The file " + denied.getFile() + " may not be read or written by you.");
            case FileSystemException failed
            when failed.getReason() != null ->
                Optional.of("The file " + failed.getFile() + " cannot be used: " + failed.getReason() + ".");
            case OutOfMemoryError _ ->
                Optional.of("There is not enough memory for this picture; close other programs or use a smaller"
                        + " picture.");
            default -> isOurs(cause) ? Optional.of(cause.getMessage()) : Optional.empty();
        };
    }

    /// What lies under the wrappings that threads and streams put around a failure.
    public static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null
                && (cause instanceof UncheckedIOException
                        || cause instanceof ExecutionException
                        || cause instanceof CompletionException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isOurs(Throwable cause) {
        String name = cause.getClass().getPackageName();
        return cause.getMessage() != null && (name.equals("inlay") || name.startsWith("inlay."));
    }
}
