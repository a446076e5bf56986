package inlay.genfill.pipeline;

import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;
import java.util.function.UnaryOperator;

/// Remakes every place by a strength of its own: what shall change less is held to the original for longer. Source:
/// E. Levin, O. Fried, "Differential Diffusion: Giving Each Pixel Its Strength", 2023.
///
/// @param steps of the whole way, of which the strength's share is taken
/// @param strength more than 0, at most 1: how much may change where the mask is 1
public record DifferentialDiffusion(Diffusion diffusion, int steps, double strength) {

    /// Remakes latents.
    ///
    /// @param picture (batch, channels, height, width), scaled
    /// @param change (1 or batch, 1, height, width), 0 to 1: 0 keeps, 1 remakes by the whole strength
    public Tensor latents(Tensor picture, Tensor change) {
        Schedule schedule = diffusion.schedule(steps).ofStrength(strength);
        Tensor noise = diffusion.noise().like(picture);
        int taken = schedule.steps() - schedule.first();
        return diffusion.run(schedule, schedule.start(picture, noise), UnaryOperator.identity(), step -> {
            double progress = (step.index() + 1 - schedule.first()) / (double) taken;
            Tensor free = change.map(value -> 1 - value > progress || value == 0 ? 0 : 1);
            Tensor original =
                    step.index() == step.count() - 1 ? picture : step.level().mix(picture, noise);
            return Masks.mix(free, original, step.picture());
        });
    }
}
