package inlay.genfill.worker;

import inlay.genfill.inference.Backend;
import inlay.genfill.inference.MemoryUse;
import inlay.genfill.inference.RuntimeSettings;

/// A way out that the user can be offered after a failure; [WorkerLoader#accept(RetryOffer)] takes it.
public sealed interface RetryOffer {

    /// The same once more, in a new worker.
    record Again() implements RetryOffer {}

    /// On another back end.
    record OnBackend(Backend backend) implements RetryOffer {}

    /// With weights left in their file.
    record Sparing() implements RetryOffer {}

    /// What a button for it says.
    default String label() {
        return switch (this) {
            case Again _ -> "Try Again";
            case OnBackend(Backend backend) when backend == Backend.CPU -> "Use the Processor";
            case OnBackend(Backend backend) -> "Use " + backend.label();
            case Sparing _ -> "Use Less Memory";
        };
    }

    /// How networks are computed once the offer is taken.
    default RuntimeSettings change(RuntimeSettings settings) {
        return switch (this) {
            case Again _ -> settings;
            case OnBackend(Backend backend) -> settings.on(backend);
            case Sparing _ -> settings.using(MemoryUse.SPARING);
        };
    }
}
