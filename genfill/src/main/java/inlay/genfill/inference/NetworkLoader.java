package inlay.genfill.inference;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import java.util.function.BooleanSupplier;

/// Opens networks, in this process or in another.
@FunctionalInterface
public interface NetworkLoader {

    /// Loads a network.
    ///
    /// @throws GenerationCancelledException if `cancelled` said so
    /// @throws GenerationException if it cannot be loaded, naming the file and what would help
    InferenceSession load(NetworkPlan plan, BooleanSupplier cancelled);
}
