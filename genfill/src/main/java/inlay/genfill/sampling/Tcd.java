package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// Strategic stochastic sampling of a network from trajectory consistency distillation: every step falls further than
/// asked along the trajectory and adds noise up to the level asked. In variance-preserving space. Source: J. Zheng et
/// al., "Trajectory Consistency Distillation", 2024, algorithm 4.
///
/// @param gamma how much further to fall: 0 not at all, 1 down to no noise
public record Tcd(double gamma) implements Sampler {

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            var to = schedule.to(i);
            var below = schedule.space().atTimestep(Math.floor((1 - gamma) * to.timestep()));
            var estimate = run.denoiser().estimate(x, schedule.from(i));
            x = below.mix(estimate.clean(), estimate.epsilon());
            if (gamma > 0 && !schedule.last(i)) {
                double ratio = to.signal() / below.signal();
                x = x.times(ratio)
                        .plus(Math.sqrt(1 - ratio * ratio), run.noise().like(x));
            }
            x = run.taken(i, x, estimate.clean());
        }
        return x;
    }
}
