package inlay.genfill.inference;

import java.util.List;

/// What a network takes or gives under a name.
///
/// @param extents slowest first; -1 where any extent will do
public record TensorDescription(String name, ElementType type, List<Long> extents) {

    /// The numbers that a network itself works in at that place.
    public enum ElementType {
        FLOAT16(2),
        FLOAT32(4),
        FLOAT64(8),
        INT32(4),
        INT64(8),
        BOOLEAN(1);

        private final int bytes;

        ElementType(int bytes) {
            this.bytes = bytes;
        }

        /// How many bytes one number takes.
        public int bytes() {
            return bytes;
        }
    }

    public TensorDescription {
        extents = List.copyOf(extents);
    }
}
