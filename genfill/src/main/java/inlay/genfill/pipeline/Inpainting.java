package inlay.genfill.pipeline;

import inlay.genfill.sampling.Step;
import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;
import java.util.function.UnaryOperator;

/// Fills a hole with any network: after every step the known latents are put back, as noisy as the step left the
/// rest. Source: A. Lugmayr et al., "RePaint: Inpainting using Denoising Diffusion Probabilistic Models", 2022,
/// without resampling.
///
/// @param steps of the whole way, of which the strength's share is taken
/// @param strength more than 0; at 1 the hole starts from nothing but noise
public record Inpainting(Diffusion diffusion, int steps, double strength) {

    /// Fills the hole.
    ///
    /// @param picture (batch, channels, height, width), scaled
    /// @param hole (1 or batch, 1, height, width): 1 to invent, 0 to keep
    public Tensor latents(Tensor picture, Tensor hole) {
        Schedule schedule = diffusion.schedule(steps).ofStrength(strength);
        Tensor noise = diffusion.noise().like(picture);
        Tensor start = strength == 1 ? schedule.start(noise) : schedule.start(picture, noise);
        return diffusion.run(
                schedule,
                start,
                UnaryOperator.identity(),
                step -> Masks.mix(hole, known(step, picture, noise), step.picture()));
    }

    private static Tensor known(Step step, Tensor picture, Tensor noise) {
        return step.index() == step.count() - 1 ? picture : step.level().mix(picture, noise);
    }
}
