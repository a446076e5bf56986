package inlay.genfill.network;

import inlay.genfill.graph.Graph;
import inlay.genfill.inference.NetworkRole;
import inlay.genfill.weights.Weights;
import java.util.List;

/// How a network, or one half of it, becomes a graph.
///
/// @param referenceClasses the classes of diffusers or transformers that it agrees with
public record NetworkDefinition(NetworkRole role, List<String> referenceClasses, Construction construction) {

    /// Adds a network to a graph.
    @FunctionalInterface
    public interface Construction {

        /// @throws UnsupportedNetworkException if the settings ask for something that there is not
        /// @throws inlay.genfill.weights.UnusableWeightsException if tensors are missing
        void build(Graph graph, Weights weights, Configuration settings);
    }

    NetworkDefinition(NetworkRole role, String referenceClass, Construction construction) {
        this(role, List.of(referenceClass), construction);
    }

    public NetworkDefinition {
        referenceClasses = List.copyOf(referenceClasses);
    }

    /// The graph of the network with these weights.
    ///
    /// @throws UnsupportedNetworkException if the settings ask for something that there is not
    /// @throws inlay.genfill.weights.UnusableWeightsException if tensors are missing
    public Graph graph(Weights weights, Configuration settings) {
        var graph = new Graph();
        construction.build(graph, weights, settings);
        return graph;
    }
}
