package inlay.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns whatever a command throws into one sentence on standard error and an exit code; never a stack trace.
///
/// Exceptions of Inlay's own packages carry a sentence meant for the user. Everything else is a defect: its trace
/// goes to a log file, and the sentence names that file.
final class ErrorReport implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final FailureLog log;

    ErrorReport(FailureLog log) {
        this.log = log;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult arguments) {
        if (exception instanceof ParameterException wrongArgument) {
            return handleParseException(wrongArgument, new String[0]);
        }
        return report(exception, command);
    }

    /// @return the exit code that goes with what was printed
    int report(Throwable failure, CommandLine command) {
        Throwable cause = unwrapped(failure);
        String sentence = sentence(cause);
        if (sentence != null) {
            print(command, sentence);
            return ExitCode.FAILURE;
        }
        print(command, "Something unexpected went wrong; " + recorded(cause));
        return ExitCode.DEFECT;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        print(command, exception.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(exception, command.getErr())) {
            String name = command.getCommandSpec().qualifiedName();
            command.getErr().println("'" + name + " --help' shows what it takes.");
        }
        command.getErr().flush();
        return ExitCode.USAGE;
    }

    /// The user's sentence for an expected failure, or null for a defect.
    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case NoSuchFileException missing -> "There is no file " + missing.getFile() + ".";
            case AccessDeniedException denied -> "The file " + denied.getFile() + " may not be read or written by you.";
            case FileSystemException failed
            when failed.getReason() != null ->
                "The file " + failed.getFile() + " cannot be used: " + failed.getReason() + ".";
            case OutOfMemoryError _ ->
                "There is not enough memory for this picture; close other programs or use a smaller picture.";
            default -> isOurs(cause) ? cause.getMessage() : null;
        };
    }

    private static boolean isOurs(Throwable cause) {
        String name = cause.getClass().getPackageName();
        return cause.getMessage() != null && (name.equals("inlay") || name.startsWith("inlay."));
    }

    private static Throwable unwrapped(Throwable exception) {
        Throwable cause = exception;
        while (cause.getCause() != null
                && (cause instanceof UncheckedIOException
                        || cause instanceof ExecutionException
                        || cause instanceof CompletionException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private String recorded(Throwable cause) {
        try {
            Path file = log.write(cause);
            return "the details are in " + file + ".";
        } catch (IOException e) {
            return "the details could not be written to a log (" + e.getMessage() + "): " + cause;
        }
    }

    private static void print(CommandLine command, String sentence) {
        command.getErr().println(command.getColorScheme().errorText(sentence));
        command.getErr().flush();
    }
}
