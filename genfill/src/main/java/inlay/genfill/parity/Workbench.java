package inlay.genfill.parity;

import inlay.genfill.graph.Graph;
import inlay.genfill.inference.TensorDescription;
import inlay.genfill.network.NetworkDefinition;
import inlay.genfill.network.Networks;
import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.WeightFiles;
import inlay.genfill.weights.Weights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Where golden networks are built and run: their weights go into files of this folder, and from there the way of every
/// checkpoint.
///
/// @param folder for temporary files, which stay
record Workbench(Path folder, OnnxLoader loader) {

    /// The file of a golden network's weights, written anew.
    Path file(GoldenNetwork golden) throws IOException {
        Path file = folder.resolve(golden.name() + ".safetensors");
        golden.write(file, NumberFormat.F32, UnaryOperator.identity());
        return file;
    }

    /// The same, opened.
    Weights weights(GoldenNetwork golden) throws IOException {
        return WeightFiles.open(file(golden));
    }

    /// Builds every network of the class and runs those for which there are inputs.
    Map<String, Tensor> runAll(GoldenNetwork golden, Map<String, Tensor> inputs) throws IOException {
        Map<String, Tensor> outputs = new LinkedHashMap<>();
        try (Weights weights = weights(golden)) {
            for (NetworkDefinition network : Networks.ofReferenceClass(golden.referenceClass())) {
                outputs.putAll(run(network.graph(weights, golden.configuration()), inputs));
            }
        }
        return outputs;
    }

    /// Runs a graph, or nothing if one of its inputs is not given.
    Map<String, Tensor> run(Graph graph, Map<String, Tensor> inputs) {
        try (var session = loader.load(graph.build())) {
            Map<String, Tensor> fed = new HashMap<>();
            for (TensorDescription input : session.inputs()) {
                Tensor given = inputs.get(input.name());
                if (given == null) {
                    return Map.of();
                }
                fed.put(input.name(), given);
            }
            return session.run(fed, () -> false);
        }
    }
}
