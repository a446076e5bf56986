package inlay.genfill.worker.child;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.BackendMissingException;
import inlay.genfill.inference.ResourceFailureException;
import inlay.genfill.worker.protocol.ExchangeFullException;
import inlay.genfill.worker.protocol.ProtocolException;
import inlay.genfill.worker.protocol.Reply;
import inlay.genfill.worker.protocol.Reply.Failed;
import inlay.genfill.worker.protocol.Reply.Reason;
import java.util.function.Supplier;

/// Turns whatever goes wrong while a call is answered into a reply.
final class Failures {

    private Failures() {}

    static Reply caught(long call, Supplier<Reply> work) {
        try {
            return work.get();
        } catch (GenerationException | ProtocolException | ExchangeFullException | IllegalArgumentException foreseen) {
            return new Failed(call, reason(foreseen), String.valueOf(foreseen.getMessage()));
        } catch (OutOfMemoryError failure) {
            return new Failed(call, Reason.MEMORY, "The worker's own memory is used up: " + failure.getMessage());
        } catch (LinkageError failure) {
            return new Failed(call, Reason.BACKEND, "A native library is missing: " + failure.getMessage());
        } catch (RuntimeException | StackOverflowError defect) {
            return new Failed(call, Reason.DEFECT, "Something unexpected went wrong in the worker: " + defect);
        }
    }

    private static Reason reason(RuntimeException failure) {
        return switch (failure) {
            case GenerationCancelledException _ -> Reason.CANCELLED;
            case BackendMissingException _ -> Reason.BACKEND;
            case ResourceFailureException wanting ->
                switch (wanting.resource()) {
                    case MEMORY -> Reason.MEMORY;
                    case DEVICE -> Reason.DEVICE;
                };
            case ExchangeFullException _ -> Reason.MEMORY;
            default -> Reason.UNSUITABLE;
        };
    }
}
