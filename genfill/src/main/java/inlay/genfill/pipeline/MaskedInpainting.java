package inlay.genfill.pipeline;

import inlay.genfill.sampling.StepObserver;
import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;
import java.util.List;

/// Fills a hole with a network that was trained to: beside the noisy latents it sees the mask and the latents of the
/// picture with the hole cut out. Source: R. Rombach et al., "High-Resolution Image Synthesis with Latent Diffusion
/// Models", 2022, section 4.5.
///
/// @param steps of the whole way, of which the strength's share is taken
/// @param strength more than 0; at 1 the hole starts from nothing but noise
public record MaskedInpainting(Diffusion diffusion, int steps, double strength) {

    /// Fills the hole.
    ///
    /// @param picture (batch, channels, height, width), scaled
    /// @param hole (batch, 1, height, width): 1 to invent, 0 to keep
    /// @param cut the latents of the picture whose hole is mid-grey, scaled
    public Tensor latents(Tensor picture, Tensor hole, Tensor cut) {
        Schedule schedule = diffusion.schedule(steps).ofStrength(strength);
        Tensor noise = diffusion.noise().like(picture);
        Tensor start = strength == 1 ? schedule.start(noise) : schedule.start(picture, noise);
        return diffusion.run(
                schedule, start, noisy -> Tensor.concatenate(1, List.of(noisy, hole, cut)), StepObserver.NONE);
    }
}
