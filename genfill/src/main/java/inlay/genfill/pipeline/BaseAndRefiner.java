package inlay.genfill.pipeline;

import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;

/// Two networks share one way from noise to picture: the base lays it out, the refiner takes the last steps. Source:
/// D. Podell et al., "SDXL: Improving Latent Diffusion Models for High-Resolution Image Synthesis", 2023, section 2.5.
///
/// @param refiner a diffusion of the same sampler, with the refiner's network and conditions
/// @param handOver the share of the steps that the base takes, above 0 and at most 1
public record BaseAndRefiner(Diffusion base, Diffusion refiner, int steps, double handOver) {

    /// @throws IllegalArgumentException unless the base takes at least one step
    public BaseAndRefiner {
        if (!(handOver > 0 && handOver <= 1) || Math.round(steps * handOver) < 1) {
            throw new IllegalArgumentException("the base must take at least one of " + steps + " steps");
        }
    }

    /// Makes latents.
    ///
    /// @param shape (batch, channels, height, width)
    public Tensor latents(int... shape) {
        Schedule whole = base.schedule(steps);
        int change = (int) Math.round(steps * handOver);
        Tensor laidOut = base.run(whole.endingAt(change), whole.start(base.noise(shape)));
        return change == steps ? laidOut : refiner.run(whole.startingAt(change), laidOut);
    }
}
