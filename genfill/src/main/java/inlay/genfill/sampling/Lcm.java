package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// Multistep sampling of a latent consistency model: every step jumps to the clean picture and adds noise again. In
/// variance-preserving space. Source: S. Luo et al., "Latent Consistency Models: Synthesizing High-Resolution Images
/// with Few-Step Inference", 2023, algorithm 3.
public record Lcm() implements Sampler {
    private static final double DATA_DEVIATION = 0.5;
    private static final double TIMESTEP_SCALING = 10;

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            var from = schedule.from(i);
            var to = schedule.to(i);
            double time = from.timestep() * TIMESTEP_SCALING;
            double distance = Math.hypot(time, DATA_DEVIATION);
            double skip = DATA_DEVIATION / distance;
            var clean = run.denoiser().clean(x, from).times(time / distance).plus(skip * skip, x);
            x = run.taken(i, to.clean() ? clean : to.mix(clean, run.noise().like(x)), clean);
        }
        return x;
    }
}
