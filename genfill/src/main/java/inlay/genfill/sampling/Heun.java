package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// Heun's method: Euler's step, then the same step again with the mean of the slopes at both its ends. In
/// variance-exploding space or along a flow. Source: T. Karras et al., "Elucidating the Design Space of
/// Diffusion-Based Generative Models", 2022, algorithm 1.
public record Heun() implements Sampler {

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            var from = schedule.from(i);
            var to = schedule.to(i);
            double change = to.noise() - from.noise();
            var clean = run.denoiser().clean(x, from);
            var slope = x.minus(clean).times(1 / from.noise());
            if (!to.clean()) {
                var ahead = x.plus(change, slope);
                clean = run.denoiser().clean(ahead, to);
                slope = slope.plus(1 / to.noise(), ahead.minus(clean)).times(0.5);
            }
            x = run.taken(i, x.plus(change, slope), clean);
        }
        return x;
    }
}
