package inlay.genfill.worker.protocol;

import inlay.genfill.inference.NativeTensor;
import inlay.genfill.inference.TensorDescription.ElementType;
import java.util.List;

/// Where a tensor lies in the file of the side that sends it.
///
/// @param extents slowest first
/// @param offset of its first byte, a multiple of [ExchangeFile#ALIGNMENT]
public record PlacedTensor(String name, ElementType type, List<Integer> extents, long offset) {

    public PlacedTensor {
        extents = List.copyOf(extents);
    }

    /// The tensor itself.
    ///
    /// @throws ProtocolException if the file does not hold it
    public NativeTensor in(ExchangeFile file) {
        try {
            return new NativeTensor(type, extents, file.view(offset, NativeTensor.size(type, extents)));
        } catch (IllegalArgumentException failure) {
            throw new ProtocolException("The tensor " + name + " has impossible extents: " + extents, failure);
        }
    }
}
