package inlay.genfill.worker;

import inlay.genfill.engine.GenerationException;
import java.util.List;

/// A network that could not be loaded or computed in the worker, with what could be tried instead. The editor, and
/// every other session, goes on.
public final class WorkerFailureException extends GenerationException {

    private final List<RetryOffer> offers;

    public WorkerFailureException(String message, List<RetryOffer> offers) {
        super(message);
        this.offers = List.copyOf(offers);
    }

    /// What might help, the likeliest first; empty where the user must do something else first.
    public List<RetryOffer> offers() {
        return offers;
    }
}
