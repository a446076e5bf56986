package inlay.genfill.pipeline;

import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;

/// Latents from nothing but noise. Source: R. Rombach et al., "High-Resolution Image Synthesis with Latent Diffusion
/// Models", 2022.
///
/// @param steps how many, at least 1
public record TextToImage(Diffusion diffusion, int steps) {

    /// Makes latents.
    ///
    /// @param shape (batch, channels, height, width)
    public Tensor latents(int... shape) {
        Schedule schedule = diffusion.schedule(steps);
        return diffusion.run(schedule, schedule.start(diffusion.noise(shape)));
    }
}
