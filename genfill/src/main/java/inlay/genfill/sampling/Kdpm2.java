package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// The midpoint method with the midpoint in the logarithm of sigma, in variance-exploding space. Source: T. Karras et
/// al., "Elucidating the Design Space of Diffusion-Based Generative Models", 2022, algorithm 2, with the midpoint of
/// C. Lu et al., "DPM-Solver", 2022.
public record Kdpm2() implements Sampler {

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            double from = schedule.from(i).noise();
            double to = schedule.to(i).noise();
            var clean = run.denoiser().clean(x, schedule.from(i));
            var slope = x.minus(clean).times(1 / from);
            if (to > 0) {
                var middle = schedule.space().atSigma(Math.sqrt(from * to));
                var halfway = x.plus(middle.noise() - from, slope);
                clean = run.denoiser().clean(halfway, middle);
                slope = halfway.minus(clean).times(1 / middle.noise());
            }
            x = run.taken(i, x.plus(to - from, slope), clean);
        }
        return x;
    }
}
