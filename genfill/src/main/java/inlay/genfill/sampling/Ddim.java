package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// Denoising diffusion implicit models, in variance-preserving space. Source: J. Song et al., "Denoising Diffusion
/// Implicit Models", 2021, equations 12 and 16.
///
/// @param eta how much of a step's noise is drawn afresh: 0 none, 1 as much as in DDPM
public record Ddim(double eta) implements Sampler {

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            var from = schedule.from(i);
            var to = schedule.to(i);
            var estimate = run.denoiser().estimate(x, from);
            double ratio = from.signal() / to.signal();
            double fresh = eta * to.noise() / from.noise() * Math.sqrt(1 - ratio * ratio);
            double kept = Math.sqrt(Math.max(0, to.noise() * to.noise() - fresh * fresh));
            x = estimate.clean().times(to.signal()).plus(kept, estimate.epsilon());
            if (eta > 0) {
                x = x.plus(fresh, run.noise().like(x));
            }
            x = run.taken(i, x, estimate.clean());
        }
        return x;
    }
}
