package inlay.app.cli;

import inlay.app.failure.Failure;
import inlay.app.failure.FailureLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
        Optional<String> sentence = Failure.sentence(failure);
        if (sentence.isPresent()) {
            print(command, sentence.get());
            return ExitCode.FAILURE;
        }
        print(command, "Something unexpected went wrong; " + recorded(Failure.cause(failure)));
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
