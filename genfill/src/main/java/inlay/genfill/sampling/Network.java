package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// A denoising network with its conditioning and guidance already applied.
@FunctionalInterface
public interface Network {

    /// What the network makes of a scaled noisy picture, of the same shape.
    ///
    /// @param timestep in the network's own units, not always whole
    Tensor predict(Tensor input, double timestep);
}
