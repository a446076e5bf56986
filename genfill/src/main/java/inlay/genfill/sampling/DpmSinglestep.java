package inlay.genfill.sampling;

import inlay.genfill.schedule.NoiseLevel;
import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// DPM-Solver++ as a singlestep method ("DPM++ 2S"): steps come in groups, and every member of a group starts over from
/// the group's first picture at a higher order. In any space. Source: C. Lu et al., "DPM-Solver++: Fast Solver for
/// Guided Sampling of Diffusion Probabilistic Models", 2022, algorithm 1; "DPM-Solver", 2022, for the third order.
///
/// @param order the size of a group, 1 to 3
/// @param ending what becomes of the steps that do not fill a group
public record DpmSinglestep(int order, Ending ending) implements Sampler {

    /// How a run ends, unless its last step leads to no noise at all, which is always taken at first order.
    public enum Ending {
        /// With a full group.
        FULL_ORDER,
        /// With groups of falling order.
        LOWER_ORDER
    }

    /// The usual second-order solver.
    public static final DpmSinglestep SECOND_ORDER = new DpmSinglestep(2, Ending.LOWER_ORDER);

    public DpmSinglestep {
        if (order < 1 || order > 3) {
            throw new IllegalArgumentException("order " + order + " is not between 1 and 3");
        }
    }

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        var base = start;
        var group = new ArrayList<Tensor>();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            int planned = orderAt(schedule, i);
            if (planned == 1 || group.isEmpty()) {
                base = x;
                group.clear();
            }
            group.add(run.denoiser().clean(x, schedule.from(i)));
            x = run.taken(i, step(schedule, i, base, group), group.getLast());
        }
        return x;
    }

    /// The place of a step in its group, from 1.
    int orderAt(Schedule schedule, int step) {
        int steps = schedule.steps();
        boolean lowering = ending == Ending.LOWER_ORDER || steps % order != 0;
        if (schedule.last(step) && schedule.to(step).clean()) {
            return 1;
        }
        if (schedule.last(step) && lowering) {
            return order == 3 && steps % order == 2 ? 2 : 1;
        }
        return step % order + 1;
    }

    private Tensor step(Schedule schedule, int step, Tensor base, List<Tensor> group) {
        var from = schedule.from(step - group.size() + 1);
        var to = schedule.to(step);
        double h = to.lambda() - from.lambda();
        double gained = -Math.expm1(-h);
        var next = base.times(to.noise() / from.noise()).plus(to.signal() * gained, group.getFirst());
        if (group.size() == 1) {
            return next;
        }
        var slope = slope(from, schedule.from(step), group.getLast().minus(group.getFirst()), h);
        if (group.size() == 2) {
            return next.plus(to.signal() * gained / 2, slope);
        }
        var inner = slope(from, schedule.from(step - 1), group.get(1).minus(group.getFirst()), h);
        return next.plus(to.signal() * (1 - gained / h), inner);
    }

    private static Tensor slope(NoiseLevel from, NoiseLevel to, Tensor change, double h) {
        return change.times(h / (to.lambda() - from.lambda()));
    }
}
