package inlay.genfill.inference;

import java.util.List;

/// What a network takes or gives under a name.
///
/// @param extents slowest first; -1 where any extent will do
public record TensorDescription(String name, ElementType type, List<Long> extents) {

    /// The numbers that a network itself works in at that place.
    public enum ElementType {
        FLOAT16,
        FLOAT32,
        FLOAT64,
        INT32,
        INT64,
        BOOLEAN
    }

    public TensorDescription {
        extents = List.copyOf(extents);
    }
}
