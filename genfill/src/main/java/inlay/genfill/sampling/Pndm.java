package inlay.genfill.sampling;

import inlay.genfill.schedule.NoiseLevel;
import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;

/// Pseudo numerical methods: three pseudo Runge-Kutta steps of four evaluations each, then [Plms]. In
/// variance-preserving space. Source: L. Liu et al., "Pseudo Numerical Methods for Diffusion Models on Manifolds",
/// 2022, algorithm 2.
public record Pndm() implements Sampler {
    private static final int RUNGE_KUTTA_STEPS = 3;

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        var history = new ArrayList<Tensor>();
        int multistep = Math.min(schedule.first() + RUNGE_KUTTA_STEPS, schedule.steps());
        for (int i = schedule.first(); i < multistep; i++) {
            var from = schedule.from(i);
            var to = schedule.to(i);
            double middle = Math.ceil((from.timestep() + to.timestep()) / 2);
            history.add(run.denoiser().output(x, from));
            var output = rungeKutta(
                    run.denoiser(), history.getLast(), x, from, schedule.space().atTimestep(middle), to);
            var preview = run.denoiser().interpret(output, x, from).clean();
            x = run.taken(i, Plms.transfer(run.denoiser(), output, x, from, to), preview);
        }
        return Plms.sample(run, x, multistep, history);
    }

    private static Tensor rungeKutta(
            Denoiser denoiser, Tensor first, Tensor x, NoiseLevel from, NoiseLevel middle, NoiseLevel to) {
        var second = denoiser.output(Plms.transfer(denoiser, first, x, from, middle), middle);
        var third = denoiser.output(Plms.transfer(denoiser, second, x, from, middle), middle);
        var fourth = denoiser.output(Plms.transfer(denoiser, third, x, from, to), to);
        return first.plus(2, second).plus(2, third).plus(fourth).times(1 / 6.0);
    }
}
