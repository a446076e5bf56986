package inlay.genfill.sampling;

import inlay.genfill.tensor.Tensor;

/// The posterior of the training process itself, in variance-preserving space. Source: J. Ho et al., "Denoising
/// Diffusion Probabilistic Models", 2020, equations 6 and 7.
///
/// @param variance how much noise a step adds
public record Ddpm(Variance variance) implements Sampler {

    /// How much noise a step adds.
    public enum Variance {
        /// The posterior's variance if pictures were certain.
        SMALL,
        /// The variance that training added.
        LARGE
    }

    private static final double LEAST_VARIANCE = 1e-20;

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            var from = schedule.from(i);
            var to = schedule.to(i);
            double alpha = square(from.signal() / to.signal());
            double remaining = square(to.noise() / from.noise());
            var clean = run.denoiser().clean(x, from);
            x = clean.times(to.signal() * (1 - alpha) / square(from.noise())).plus(Math.sqrt(alpha) * remaining, x);
            if (from.timestep() > 0) {
                double added =
                        switch (variance) {
                            case SMALL -> Math.max(remaining * (1 - alpha), LEAST_VARIANCE);
                            case LARGE -> 1 - alpha;
                        };
                x = x.plus(Math.sqrt(added), run.noise().like(x));
            }
            x = run.taken(i, x, clean);
        }
        return x;
    }

    private static double square(double number) {
        return number * number;
    }
}
