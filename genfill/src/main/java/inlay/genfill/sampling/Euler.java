package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// Euler's method on the ordinary differential equation of the noise, in variance-exploding space or along a flow.
/// Source: T. Karras et al., "Elucidating the Design Space of Diffusion-Based Generative Models", 2022, algorithm 2
/// without churn.
public record Euler() implements Sampler {

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            double from = schedule.from(i).noise();
            var clean = run.denoiser().clean(x, schedule.from(i));
            var slope = x.minus(clean).times(1 / from);
            x = run.taken(i, x.plus(schedule.to(i).noise() - from, slope), clean);
        }
        return x;
    }
}
