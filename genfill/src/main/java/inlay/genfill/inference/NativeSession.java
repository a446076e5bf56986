package inlay.genfill.inference;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import java.lang.foreign.SegmentAllocator;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A session in this process, which reads tensors where they are.
public interface NativeSession extends InferenceSession {

    /// Computes every output.
    ///
    /// @param given a tensor for each input, in the numbers that the input wants
    /// @param results makes room for each output
    /// @throws GenerationCancelledException if `cancelled` said so
    /// @throws GenerationException if it cannot be computed, with a reason for the user
    Map<String, NativeTensor> run(Map<String, NativeTensor> given, BooleanSupplier cancelled, SegmentAllocator results);
}
