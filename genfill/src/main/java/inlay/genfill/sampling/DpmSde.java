package inlay.genfill.sampling;

import inlay.genfill.schedule.NoiseLevel;
import inlay.genfill.tensor.Tensor;

/// DPM-Solver++ on the stochastic differential equation as a singlestep method with a midpoint ("DPM++ SDE"), in
/// variance-exploding space. Source: C. Lu et al., "DPM-Solver++: Fast Solver for Guided Sampling of Diffusion
/// Probabilistic Models", 2022; as a sampler, K. Crowson's k-diffusion. The noise of the whole step and of its first
/// half come from one Brownian path, as they do there, but from a path of our own: seeds differ from programs that
/// draw it from a Brownian tree.
public record DpmSde() implements Sampler {

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            var from = schedule.from(i);
            var to = schedule.to(i);
            var clean = run.denoiser().clean(x, from);
            if (to.clean()) {
                x = run.taken(i, clean, clean);
                continue;
            }
            var middle = schedule.space().atSigma(Math.sqrt(from.noise() * to.noise()));
            var firstHalf = run.noise().like(x);
            var halfway = step(x, clean, from, middle, firstHalf);
            clean = run.denoiser().clean(halfway, middle);
            double share = (from.noise() - middle.noise()) / (from.noise() - to.noise());
            var whole = firstHalf
                    .times(Math.sqrt(share))
                    .plus(Math.sqrt(1 - share), run.noise().like(x));
            x = run.taken(i, step(x, clean, from, to, whole), clean);
        }
        return x;
    }

    private static Tensor step(Tensor x, Tensor clean, NoiseLevel from, NoiseLevel to, Tensor noise) {
        var ancestor = Ancestor.between(from.noise(), to.noise());
        double kept = ancestor.down() / from.noise();
        return x.times(kept).plus(1 - kept, clean).plus(ancestor.up(), noise);
    }
}
