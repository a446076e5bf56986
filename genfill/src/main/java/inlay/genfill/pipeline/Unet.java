package inlay.genfill.pipeline;

import inlay.genfill.tensor.Tensor;

/// A denoising network without guidance.
@FunctionalInterface
public interface Unet {

    /// What the network makes of noisy latents.
    ///
    /// @param sample (batch, channels, height, width) with all the channels that the network takes
    /// @param conditioning of the same batch
    /// @return (batch, latent channels, height, width)
    Tensor predict(Tensor sample, double timestep, Conditioning conditioning);
}
