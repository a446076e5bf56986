package inlay.genfill.sampling;

import inlay.genfill.schedule.NoiseLevel;
import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// A pseudo linear multistep method: Adams and Bashforth's weights on the network's outputs, DDIM's transfer between
/// the levels. Its first step asks the network twice. In variance-preserving space. Source: L. Liu et al., "Pseudo
/// Numerical Methods for Diffusion Models on Manifolds", 2022, section 3.3.
public record Plms() implements Sampler {
    private static final double[][] WEIGHTS = {
        {1}, {3 / 2.0, -1 / 2.0}, {23 / 12.0, -16 / 12.0, 5 / 12.0}, {55 / 24.0, -59 / 24.0, 37 / 24.0, -9 / 24.0}
    };

    @Override
    public Tensor sample(Run run, Tensor start) {
        return sample(run, start, run.schedule().first(), new ArrayList<>());
    }

    /// Goes on from a step with the outputs of the steps before it, oldest first.
    static Tensor sample(Run run, Tensor start, int first, List<Tensor> history) {
        var x = start;
        var denoiser = run.denoiser();
        var schedule = run.schedule();
        for (int i = first; i < schedule.steps(); i++) {
            var from = schedule.from(i);
            var to = schedule.to(i);
            history.add(denoiser.output(x, from));
            var output = combination(history);
            if (history.size() == 1 && !schedule.last(i)) {
                var ahead = denoiser.output(transfer(denoiser, output, x, from, to), to);
                output = output.plus(ahead).times(0.5);
            }
            var preview = denoiser.interpret(output, x, from).clean();
            x = run.taken(i, transfer(denoiser, output, x, from, to), preview);
        }
        return x;
    }

    /// Moves a picture to another level with the noise that an output sees in it.
    static Tensor transfer(Denoiser denoiser, Tensor output, Tensor x, NoiseLevel from, NoiseLevel to) {
        var estimate = denoiser.interpret(output, x, from);
        return to.mix(estimate.clean(), estimate.epsilon());
    }

    private static Tensor combination(List<Tensor> history) {
        var weights = WEIGHTS[Math.min(history.size(), WEIGHTS.length) - 1];
        var sum = history.getLast().times(weights[0]);
        for (int age = 1; age < weights.length; age++) {
            sum = sum.plus(weights[age], history.get(history.size() - 1 - age));
        }
        return sum;
    }
}
