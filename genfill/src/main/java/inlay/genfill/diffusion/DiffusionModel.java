package inlay.genfill.diffusion;

import inlay.genfill.pipeline.Autoencoder;
import inlay.genfill.pipeline.PromptConditioner;
import inlay.genfill.pipeline.Unet;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Size;
import inlay.genfill.sampling.SamplerSetup;
import inlay.genfill.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// A latent diffusion model whose networks are borrowed for as long as they are needed, so that they need not all be
/// in memory at once.
public interface DiffusionModel {

    /// What is known about a model before any of its networks is loaded.
    ///
    /// @param inputs how the denoiser takes a hole
    /// @param trainedSide the side of the square pictures of training in pixels
    /// @param multiple of which both sides of a picture must be
    /// @param latentFactor pixels along the side of one latent
    /// @param latentChannels channels of the latents
    record Traits(Inputs inputs, int trainedSide, int multiple, int latentFactor, int latentChannels) {}

    /// What a denoiser takes beside the noisy latents.
    enum Inputs {
        LATENTS,
        LATENTS_MASK_AND_CUT_PICTURE
    }

    Traits traits();

    /// The sampler that was asked for, with what the network predicts and the noise it was trained on.
    ///
    /// @throws inlay.genfill.engine.GenerationException if there is no such sampler
    SamplerSetup sampler(Sampling sampling);

    /// The name that people know that sampler by.
    String samplerLabel(Sampling sampling);

    /// Uses the text encoders.
    ///
    /// @param size of the picture to be made
    <T> T withConditioner(Sampling sampling, Size size, BooleanSupplier cancelled, Function<PromptConditioner, T> use);

    /// Uses the autoencoder.
    <T> T withAutoencoder(BooleanSupplier cancelled, Function<Autoencoder, T> use);

    /// Uses the denoiser, changed by the adapters that were asked for.
    ///
    /// @param controlNets what the library calls them, in the order of their inputs
    <T> T withUnet(Sampling sampling, List<String> controlNets, BooleanSupplier cancelled, Function<Unet, T> use);

    /// A quick look at latents as (1, 3, height, width) in -1 to 1, of any size; empty where there is no way to.
    Optional<Tensor> glimpse(Tensor latents);
}
