package inlay.genfill.graph;

import inlay.genfill.weights.Tensor;
import java.util.List;

/// A value known before the network runs.
sealed interface Initialiser {

    /// A small constant, written into the model.
    record Constant(String name, ElementType type, List<Long> extents, byte[] littleEndian) implements Initialiser {}

    /// A tensor of the weights, which the model only points at.
    record Weight(String name, Tensor tensor) implements Initialiser {}
}
