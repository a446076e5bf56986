package inlay.genfill.pipeline;

import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;

/// Latents from other latents: noised part of the way, and cleaned again. Source: C. Meng et al., "SDEdit: Guided
/// Image Synthesis and Editing with Stochastic Differential Equations", 2022.
///
/// @param steps of the whole way, of which the strength's share is taken
/// @param strength more than 0, at most 1
public record ImageToImage(Diffusion diffusion, int steps, double strength) {

    /// Remakes latents.
    ///
    /// @param picture (batch, channels, height, width), scaled
    /// @throws IllegalArgumentException if the strength leaves no step
    public Tensor latents(Tensor picture) {
        Schedule schedule = diffusion.schedule(steps).ofStrength(strength);
        Tensor noise = diffusion.noise().like(picture);
        return diffusion.run(schedule, schedule.start(picture, noise));
    }
}
