package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// The midpoint method of [Kdpm2] with ancestral noise, in variance-exploding space. Source: K. Crowson's k-diffusion,
/// after T. Karras et al., 2022, and Y. Song et al., 2021.
public record Kdpm2Ancestral() implements Sampler {

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            double from = schedule.from(i).noise();
            var step = Ancestor.between(from, schedule.to(i).noise());
            var clean = run.denoiser().clean(x, schedule.from(i));
            var slope = x.minus(clean).times(1 / from);
            if (step.down() > 0) {
                var middle = schedule.space().atSigma(Math.sqrt(from * step.down()));
                var halfway = x.plus(middle.noise() - from, slope);
                clean = run.denoiser().clean(halfway, middle);
                slope = halfway.minus(clean).times(1 / middle.noise());
            }
            x = x.plus(step.down() - from, slope);
            if (step.up() > 0) {
                x = x.plus(step.up(), run.noise().like(x));
            }
            x = run.taken(i, x, clean);
        }
        return x;
    }
}
