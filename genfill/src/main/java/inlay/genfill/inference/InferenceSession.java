package inlay.genfill.inference;

import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A loaded network. Sessions may be called from several threads, one run at a time each.
public interface InferenceSession extends AutoCloseable {

    List<TensorDescription> inputs();

    List<TensorDescription> outputs();

    /// Computes every output.
    ///
    /// @param inputs a tensor for each input, as floats whatever number the network wants: token ids are exact
    /// @param cancelled asked all the while; once true, the run ends soon
    /// @throws GenerationCancelledException if `cancelled` said so
    /// @throws GenerationException if it cannot be computed, with a reason for the user
    Map<String, Tensor> run(Map<String, Tensor> inputs, BooleanSupplier cancelled);

    /// Gives the memory back. Closing twice does nothing.
    @Override
    void close();
}
