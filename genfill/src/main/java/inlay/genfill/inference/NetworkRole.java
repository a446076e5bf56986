package inlay.genfill.inference;

/// What a network that Inlay builds does in a model.
public enum NetworkRole {
    /// Noisy latents to noise.
    DENOISER,
    /// Tokens to vectors.
    TEXT_ENCODER,
    /// Pictures to the moments of latents.
    AUTOENCODER_ENCODER,
    /// Latents to pictures.
    AUTOENCODER_DECODER,
    /// The same as a quick approximation.
    TINY_AUTOENCODER_ENCODER,
    /// The same as a quick approximation.
    TINY_AUTOENCODER_DECODER,
    /// Pictures to vectors.
    VISION_ENCODER,
    /// Pictures to residuals that steer a denoiser; alone only for tests.
    CONTROL_NET,
    /// Pictures to features that steer a denoiser.
    TEXT_TO_IMAGE_ADAPTER,
    /// Encoded pictures to tokens for a denoiser.
    IMAGE_PROJECTION
}
