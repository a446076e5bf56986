package inlay.genfill.noise;

import inlay.genfill.tensor.Tensor;

/// Where a sampler draws its random numbers; every call is a new draw.
@FunctionalInterface
public interface Noise {

    /// Standard normal values in the shape of a tensor.
    Tensor like(Tensor template);
}
