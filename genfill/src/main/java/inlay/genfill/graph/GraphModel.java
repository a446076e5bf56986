package inlay.genfill.graph;

import inlay.genfill.weights.Tensor;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// A finished graph, ready to be loaded.
///
/// @param bytes the ONNX model without its weights
/// @param folder what the places of the weights in files are relative to; empty if no weight lies in a file
/// @param inMemory weights that must be handed over when the session is made, by name
/// @param widened whether weights stored in fewer than 32 bits are widened by operations of the graph
public record GraphModel(byte[] bytes, Optional<Path> folder, Map<String, Tensor> inMemory, boolean widened) {

    public GraphModel {
        inMemory = Map.copyOf(inMemory);
    }
}
