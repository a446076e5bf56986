package inlay.genfill.worker;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.Backend;
import inlay.genfill.inference.MemoryUse;
import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.worker.protocol.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What each way to fail means to the user, and what might help.
final class FailureWords {

    private static final RetryOffer AGAIN = new RetryOffer.Again();

    private final RuntimeSettings settings;

    /// @param settings under which it failed
    FailureWords(RuntimeSettings settings) {
        this.settings = settings;
    }

    /// A call that the worker itself gave up.
    GenerationException failed(Reply.Failed reply) {
        return switch (reply.reason()) {
            case CANCELLED -> new GenerationCancelledException();
            case UNSUITABLE -> new GenerationException(reply.message());
            case MEMORY -> failure("There was too little memory for this model. " + reply.message(), thriftier());
            case DEVICE -> failure("The graphics card stopped answering. " + reply.message(), elsewhere());
            case BACKEND -> failure(reply.message(), onProcessor());
            case DEFECT -> failure(reply.message(), elsewhere());
        };
    }

    /// A worker that came to its end while something was wanted of it.
    ///
    /// @param code with which its process ended
    /// @param report where its JVM wrote down how
    /// @param lastLine what it printed last; perhaps empty
    GenerationException died(int code, Optional<Path> report, String lastLine) {
        String details = report.map(file -> " The details are in “" + file + "”.")
                .orElse(lastLine.isEmpty() ? "" : " The last it said: “" + lastLine + "”.");
        return switch (report.isPresent() ? ExitCode.NATIVE_CRASH : ExitCode.of(code)) {
            case NATIVE_CRASH ->
                failure(
                        "The model brought down the process that computed it; nothing else was harmed." + details,
                        elsewhere());
            case KILLED ->
                failure(
                        "The system ended the process that computed the model, most likely because memory ran out.",
                        thriftier());
            case OTHER ->
                failure(
                        "The process that computed the model ended unexpectedly, with exit code " + code + "."
                                + details,
                        elsewhere());
        };
    }

    GenerationException silent(Duration waited) {
        return failure(
                "The process that computes models did not answer for " + waited.toSeconds() + " seconds and was ended.",
                elsewhere());
    }

    GenerationException endless(Duration waited) {
        return failure(
                "The model had computed nothing after " + waited.toMinutes() + " minutes and was ended.", elsewhere());
    }

    GenerationException misunderstood(String detail) {
        return failure(
                "The process that computes models said something that cannot be understood and was ended. " + detail,
                List.of(AGAIN));
    }

    GenerationException otherVersion() {
        return failure(
                "Inlay was updated while it was running. Save your work and restart it to use models.", List.of());
    }

    GenerationException notStarted(String reason) {
        return failure("The process that computes models could not be started: " + reason, List.of());
    }

    GenerationException full(String message) {
        return failure(message, List.of(AGAIN));
    }

    private static GenerationException failure(String message, List<RetryOffer> offers) {
        return new WorkerFailureException(message, offers);
    }

    private List<RetryOffer> thriftier() {
        List<RetryOffer> offers = new ArrayList<>();
        if (settings.memoryUse() != MemoryUse.SPARING) {
            offers.add(new RetryOffer.Sparing());
        }
        offers.addAll(onProcessor());
        return offers;
    }

    private List<RetryOffer> elsewhere() {
        List<RetryOffer> offers = new ArrayList<>(List.of(AGAIN));
        offers.addAll(onProcessor());
        return offers;
    }

    private List<RetryOffer> onProcessor() {
        return settings.backend() == Backend.CPU ? List.of() : List.of(new RetryOffer.OnProcessor());
    }
}
