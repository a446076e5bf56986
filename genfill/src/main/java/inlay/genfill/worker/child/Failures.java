package inlay.genfill.worker.child;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.inference.BackendMissingException;
import inlay.genfill.inference.ResourceFailureException;
import inlay.genfill.worker.protocol.ExchangeFullException;
import inlay.genfill.worker.protocol.Reply;
import inlay.genfill.worker.protocol.Reply.Failed;
import inlay.genfill.worker.protocol.Reply.Reason;
import java.util.function.Supplier;

/// Turns whatever goes wrong while a call is answered into a reply.
final class Failures {

    private static final String UNFORESEEN = "Something unexpected went wrong in the worker: ";

    private Failures() {}

    static Reply caught(long call, Supplier<Reply> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            return new Failed(call, reason(failure), sentence(failure));
        } catch (OutOfMemoryError failure) {
            return new Failed(call, Reason.MEMORY, "The worker's own memory is used up: " + failure.getMessage());
        } catch (LinkageError failure) {
            return new Failed(call, Reason.BACKEND, "A native library is missing: " + failure.getMessage());
        } catch (StackOverflowError defect) {
            return new Failed(call, Reason.DEFECT, UNFORESEEN + defect);
        }
    }

    private static String sentence(RuntimeException failure) {
        return isForeseen(failure) ? String.valueOf(failure.getMessage()) : UNFORESEEN + failure;
    }

    /// Exceptions of Inlay's own packages carry a sentence.
    private static boolean isForeseen(RuntimeException failure) {
        return failure.getClass().getPackageName().startsWith("inlay.");
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
            default -> isForeseen(failure) ? Reason.UNSUITABLE : Reason.DEFECT;
        };
    }
}
