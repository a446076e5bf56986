package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// Euler's method with ancestral noise: every step falls further than asked and adds fresh noise. In
/// variance-exploding space. Source: Y. Song et al., "Score-Based Generative Modeling through Stochastic Differential
/// Equations", 2021; as a sampler, K. Crowson's k-diffusion.
public record EulerAncestral() implements Sampler {

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            double from = schedule.from(i).noise();
            var step = Ancestor.between(from, schedule.to(i).noise());
            var clean = run.denoiser().clean(x, schedule.from(i));
            var slope = x.minus(clean).times(1 / from);
            var fallen = x.plus(step.down() - from, slope);
            x = run.taken(i, fallen.plus(step.up(), run.noise().like(x)), clean);
        }
        return x;
    }
}
