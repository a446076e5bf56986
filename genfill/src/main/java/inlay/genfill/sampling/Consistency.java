package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// Multistep sampling of a consistency model: every step jumps to the clean picture and adds noise up to the next
/// sigma. In variance-exploding space. Source: Y. Song et al., "Consistency Models", 2023, algorithm 1.
public record Consistency() implements Sampler {

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        double smallest = schedule.to(schedule.steps() - 1).noise();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            double to = schedule.to(i).noise();
            var clean = run.denoiser().clean(x, schedule.from(i));
            x = clean;
            if (to > smallest) {
                x = x.plus(Math.sqrt(to * to - smallest * smallest), run.noise().like(x));
            }
            x = run.taken(i, x, clean);
        }
        return x;
    }
}
