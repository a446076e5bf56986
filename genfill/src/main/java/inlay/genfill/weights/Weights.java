package inlay.genfill.weights;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tensors by name. What is opened from a file must be closed, and its tensors are not touched afterwards.
public interface Weights extends AutoCloseable {

    /// The file that the person knows these weights by.
    Path file();

    /// Names in the order of the file.
    Set<String> names();

    /// The tensor of that name; a view of the file, not a copy.
    Optional<Tensor> find(String name);

    /// What the writer of the file said about it, as text by key; often nothing.
    Map<String, String> metadata();

    @Override
    void close();

    /// The tensor of that name.
    ///
    /// @throws UnusableWeightsException if there is none
    default Tensor tensor(String name) {
        return find(name)
                .orElseThrow(() -> new UnusableWeightsException(
                        file(), "lacks the tensor “" + name + "”; it is incomplete or of another kind."));
    }
}
