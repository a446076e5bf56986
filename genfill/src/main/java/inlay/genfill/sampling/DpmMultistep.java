package inlay.genfill.sampling;

import inlay.genfill.schedule.NoiseLevel;
import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// DPM-Solver++ as a multistep method ("DPM++ 2M", with noise "DPM++ 2M SDE"): the clean picture is extrapolated as a
/// polynomial in half the logarithm of the signal-to-noise ratio. In any space. Source: C. Lu et al., "DPM-Solver++:
/// Fast Solver for Guided Sampling of Diffusion Probabilistic Models", 2022, algorithm 2 and appendix.
///
/// @param order 1 to 3
/// @param correction how the second order enters
/// @param equation with or without fresh noise
/// @param ending how the last steps of a short run are taken
public record DpmMultistep(int order, Correction correction, Equation equation, Ending ending) implements Sampler {

    /// How the second order enters a step; both are correct to second order.
    public enum Correction {
        MIDPOINT,
        HEUN
    }

    /// What is integrated.
    public enum Equation {
        /// The ordinary differential equation: no noise is added.
        ORDINARY,
        /// The stochastic differential equation: every step adds noise, and the old fades twice as fast.
        STOCHASTIC
    }

    /// How a run ends, unless its last step leads to no noise at all, which is always taken at first order.
    public enum Ending {
        /// At full order.
        FULL_ORDER,
        /// At falling order where a run is short, for stability.
        LOWER_ORDER_WHEN_SHORT,
        /// The last step at first order.
        EULER
    }

    private static final int SHORT = 15;

    /// The usual second-order solver without noise.
    public static final DpmMultistep SECOND_ORDER =
            new DpmMultistep(2, Correction.MIDPOINT, Equation.ORDINARY, Ending.LOWER_ORDER_WHEN_SHORT);

    /// The usual second-order solver with noise.
    public static final DpmMultistep SECOND_ORDER_STOCHASTIC =
            new DpmMultistep(2, Correction.MIDPOINT, Equation.STOCHASTIC, Ending.LOWER_ORDER_WHEN_SHORT);

    public DpmMultistep {
        if (order < 1 || order > 3) {
            throw new IllegalArgumentException("order " + order + " is not between 1 and 3");
        }
    }

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        var history = new ArrayList<Tensor>();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            history.addFirst(run.denoiser().clean(x, schedule.from(i)));
            var next = step(schedule, i, x, history.subList(0, Math.min(history.size(), orderAt(schedule, i))));
            if (equation == Equation.STOCHASTIC) {
                double h = schedule.to(i).lambda() - schedule.from(i).lambda();
                double added = schedule.to(i).noise() * Math.sqrt(-Math.expm1(-2 * h));
                next = next.plus(added, run.noise().like(x));
            }
            x = run.taken(i, next, history.getFirst());
            history.subList(Math.min(history.size(), order), history.size()).clear();
        }
        return x;
    }

    private int orderAt(Schedule schedule, int step) {
        if (schedule.to(step).clean() || (schedule.last(step) && ending == Ending.EULER)) {
            return 1;
        }
        boolean lowering = ending == Ending.LOWER_ORDER_WHEN_SHORT && schedule.steps() < SHORT;
        return lowering ? Math.min(order, schedule.steps() - step) : order;
    }

    /// One step without noise.
    ///
    /// @param history the clean pictures seen so far, newest first, as many as the order of the step
    private Tensor step(Schedule schedule, int step, Tensor x, List<Tensor> history) {
        var from = schedule.from(step);
        var to = schedule.to(step);
        double h = to.lambda() - from.lambda();
        double fading = equation == Equation.STOCHASTIC ? Math.exp(-h) : 1;
        double span = equation == Equation.STOCHASTIC ? 2 * h : h;
        double gained = -Math.expm1(-span);
        var next = x.times(to.noise() / from.noise() * fading).plus(to.signal() * gained, history.getFirst());
        if (history.size() == 1) {
            return next;
        }
        double linear = to.signal() * (1 - gained / span);
        double r0 = (from.lambda() - schedule.from(step - 1).lambda()) / h;
        var slope = history.get(0).minus(history.get(1)).times(1 / r0);
        if (history.size() == 2) {
            return next.plus(correction == Correction.MIDPOINT ? to.signal() * gained / 2 : linear, slope);
        }
        double r1 = lambdaStep(schedule.from(step - 2), schedule.from(step - 1)) / h;
        var earlier = history.get(1).minus(history.get(2)).times(1 / r1);
        var bend = slope.minus(earlier).times(1 / (r0 + r1));
        double quadratic = to.signal() * (0.5 - (span - gained) / (span * span));
        return next.plus(linear, slope.plus(r0, bend)).plus(quadratic, bend);
    }

    private static double lambdaStep(NoiseLevel from, NoiseLevel to) {
        return to.lambda() - from.lambda();
    }
}
