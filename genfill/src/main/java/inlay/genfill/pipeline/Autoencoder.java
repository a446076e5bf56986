package inlay.genfill.pipeline;

import inlay.genfill.tensor.Tensor;

/// Between pictures and latents.
public interface Autoencoder {

    /// Pixels along the side of one latent.
    int factor();

    /// Channels of the latents.
    int channels();

    /// The latents that may stand for a picture.
    ///
    /// @param picture (batch, 3, height, width) in -1 to 1, sides multiples of the factor
    Posterior encode(Tensor picture);

    /// The picture of scaled latents.
    ///
    /// @return (batch, 3, height, width), about -1 to 1
    Tensor decode(Tensor latents);
}
