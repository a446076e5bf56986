package inlay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.app.failure.FailureLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ErrorReportTest {
    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();
    private CommandLine command;
    private ErrorReport report;

    @BeforeEach
    void prepare() {
        command = Program.commandLine().setErr(new PrintWriter(errors));
        report = new ErrorReport(new FailureLog(folder.resolve("logs")));
    }

    @Test
    void ourExceptionsAreShownAsTheyAre() {
        assertThat(report.report(new CommandFailure("The file a.png is empty."), command))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(errors).hasToString("The file a.png is empty." + System.lineSeparator());
        assertThat(folder.resolve("logs")).doesNotExist();
    }

    @Test
    void wrappersAreLookedThrough() {
        var failure = new CommandFailure("The file a.png is empty.");
        assertThat(report.report(new CompletionException(new ExecutionException(failure)), command))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(errors.toString()).startsWith("The file a.png is empty.");
    }

    @Test
    void failuresOfTheFileSystemNameTheFile() {
        Stream.of(
                        new NoSuchFileException("gone.png"),
                        new AccessDeniedException("secret.png"),
                        new FileSystemException("full.png", null, "No space left on device"))
                .map(UncheckedIOException::new)
                .forEach(failure -> assertThat(report.report(failure, command)).isEqualTo(ExitCode.FAILURE));
        assertThat(errors.toString().lines())
                .containsExactly(
                        "There is no file gone.png.",
                        "The file secret.png may not be read or written by you.",
                        "The file full.png cannot be used: No space left on device.");
    }

    @Test
    void lackOfMemoryIsNotADefect() {
        assertThat(report.report(new OutOfMemoryError("Java heap space"), command))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(errors.toString()).contains("not enough memory");
    }

    @Test
    void defectsAreLoggedWithTheirTrace() throws IOException {
        assertThat(report.report(new IllegalStateException("index 3"), command)).isEqualTo(ExitCode.DEFECT);
        assertThat(errors.toString().lines()).hasSize(1).noneMatch(line -> line.contains("\tat "));
        try (var logs = Files.list(folder.resolve("logs"))) {
            Path log = logs.findFirst().orElseThrow();
            assertThat(errors.toString()).contains(log.toString());
            assertThat(log).content().contains("Inlay 0.", "IllegalStateException: index 3", "\tat ");
        }
    }

    @Test
    void aLogThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("logs"), "a file where the folder should be");
        assertThat(report.report(new IllegalStateException("index 3"), command)).isEqualTo(ExitCode.DEFECT);
        assertThat(errors.toString()).contains("could not be written", "index 3");
    }
}
