package inlay.app.shell.notice;

import inlay.app.failure.Failure;
import inlay.app.failure.FailureLog;
import java.awt.Desktop;
import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/// Tells the user of a failure: a foreseen one in its own words, a defect with a way to its details.
///
/// @param notices where the sentence goes
/// @param log     where the details of a defect go
public record FailureReporter(Notices notices, FailureLog log) implements Thread.UncaughtExceptionHandler {
    /// From any thread. Work that the user stopped is no failure.
    public void report(Throwable failure) {
        if (Failure.cause(failure) instanceof CancellationException) {
            return;
        }
        Notice notice = Failure.sentence(failure).map(Notice::error).orElseGet(() -> defect(Failure.cause(failure)));
        EventQueue.invokeLater(() -> notices.show(notice));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        report(failure);
    }

    private Notice defect(Throwable failure) {
        String sentence = "Something unexpected went wrong. Your documents are as they were; save them to be safe.";
        try {
            Path file = log.write(failure);
            return Notice.error(sentence).with("Show Log", () -> show(file));
        } catch (IOException unwritable) {
            return Notice.error(
                    sentence + " The details could not be written to a log (" + unwritable.getMessage() + ").");
        }
    }

    /// Shows the folder with the logs.
    public void showFolder() {
        try {
            Files.createDirectories(log.folder());
            show(log.folder());
        } catch (IOException unwritable) {
            report(unwritable);
        }
    }

    private void show(Path file) {
        try {
            Desktop.getDesktop().open(file.toFile());
        } catch (IOException | UnsupportedOperationException noViewer) {
            notices.show(Notice.hint("It is here: " + file));
        }
    }
}
