package inlay.genfill.worker;

import inlay.genfill.inference.Backend;
import inlay.genfill.inference.MemoryUse;
import java.util.Optional;

/// A way out that the user can be offered after a failure; [WorkerLoader#accept(RetryOffer)] takes it.
public sealed interface RetryOffer {

    /// The same once more, in a new worker.
    record Again() implements RetryOffer {}

    /// On the processor, with the libraries that come with Inlay.
    record OnProcessor() implements RetryOffer {}

    /// With weights left in their file.
    record Sparing() implements RetryOffer {}

    /// What a button for it says.
    default String label() {
        return switch (this) {
            case Again _ -> "Try Again";
            case OnProcessor _ -> "Use the Processor";
            case Sparing _ -> "Use Less Memory";
        };
    }

    /// A worker as it is once the offer is taken.
    default WorkerSettings change(WorkerSettings settings) {
        return switch (this) {
            case Again _ -> settings;
            case OnProcessor _ ->
                settings.with(settings.runtime().on(Backend.CPU))
                        .with(settings.launch().withNatives(Optional.empty()));
            case Sparing _ -> settings.with(settings.runtime().using(MemoryUse.SPARING));
        };
    }
}
