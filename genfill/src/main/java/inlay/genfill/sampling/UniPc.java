package inlay.genfill.sampling;

import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The unified predictor-corrector: every new estimate first corrects the step that led to it, at no further
/// evaluation, and then predicts the next. In any space. Source: W. Zhao et al., "UniPC: A Unified Predictor-Corrector
/// Framework for Fast Sampling of Diffusion Models", 2023, algorithms 5 to 8.
///
/// @param order 1 to 3
/// @param factor the paper's function B
public record UniPc(int order, Factor factor) implements Sampler {

    /// The paper's function B(h), free as long as it vanishes like h.
    public enum Factor {
        /// `B1`, the step itself.
        LINEAR,
        /// `B2`, its exponential less one.
        EXPONENTIAL
    }

    /// The usual second-order solver.
    public static final UniPc SECOND_ORDER = new UniPc(2, Factor.EXPONENTIAL);

    public UniPc {
        if (order < 1 || order > 3) {
            throw new IllegalArgumentException("order " + order + " is not between 1 and 3");
        }
    }

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var base = start;
        var schedule = run.schedule();
        var history = new ArrayList<Tensor>();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            var clean = run.denoiser().clean(x, schedule.from(i));
            if (!history.isEmpty()) {
                x = correct(schedule, i, base, history, clean);
            }
            history.addFirst(clean);
            history.subList(Math.min(history.size(), order), history.size()).clear();
            base = x;
            int possible = Math.min(history.size(), schedule.steps() - i);
            history.subList(possible, history.size()).clear();
            x = run.taken(i, predict(schedule, i, x, history), clean);
        }
        return x;
    }

    /// The next picture from the clean pictures so far, newest first.
    private Tensor predict(Schedule schedule, int step, Tensor x, List<Tensor> history) {
        double h = schedule.to(step).lambda() - schedule.from(step).lambda();
        double[] ratios = ratios(schedule, step, history.size() - 1, h);
        double[] weights = ratios.length == 1 ? new double[] {0.5} : UniPcWeights.solve(ratios, h, b(h));
        var slopes = slopes(history, ratios);
        return integrate(schedule, step, x, history.getFirst(), slopes, weights);
    }

    /// The picture that the step before should have led to, now that its end has been seen.
    private Tensor correct(Schedule schedule, int step, Tensor base, List<Tensor> history, Tensor seen) {
        int before = step - 1;
        double h = schedule.to(before).lambda() - schedule.from(before).lambda();
        double[] past = ratios(schedule, before, history.size() - 1, h);
        var ratios = Arrays.copyOf(past, past.length + 1);
        ratios[past.length] = 1;
        double[] weights = ratios.length == 1 ? new double[] {0.5} : UniPcWeights.solve(ratios, h, b(h));
        var slopes = slopes(history, past);
        slopes.add(seen.minus(history.getFirst()));
        return integrate(schedule, before, base, history.getFirst(), slopes, weights);
    }

    private double b(double h) {
        return switch (factor) {
            case LINEAR -> -h;
            case EXPONENTIAL -> Math.expm1(-h);
        };
    }

    /// Where earlier levels lie, measured in steps from the last one; negative.
    private static double[] ratios(Schedule schedule, int step, int count, double h) {
        var ratios = new double[count];
        for (int k = 0; k < count; k++) {
            ratios[k] =
                    (schedule.from(step - k - 1).lambda() - schedule.from(step).lambda()) / h;
        }
        return ratios;
    }

    private static List<Tensor> slopes(List<Tensor> history, double[] ratios) {
        var slopes = new ArrayList<Tensor>();
        for (int k = 0; k < ratios.length; k++) {
            slopes.add(history.get(k + 1).minus(history.getFirst()).times(1 / ratios[k]));
        }
        return slopes;
    }

    private Tensor integrate(
            Schedule schedule, int step, Tensor x, Tensor clean, List<Tensor> slopes, double[] weights) {
        var from = schedule.from(step);
        var to = schedule.to(step);
        double h = to.lambda() - from.lambda();
        var next = x.times(to.noise() / from.noise()).plus(-to.signal() * Math.expm1(-h), clean);
        for (int k = 0; k < slopes.size(); k++) {
            next = next.plus(-to.signal() * b(h) * weights[k], slopes.get(k));
        }
        return next;
    }
}
