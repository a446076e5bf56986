package inlay.genfill.sampling;

import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;
import java.util.ArrayDeque;

/// A linear multistep method (Adams and Bashforth's) over uneven sigmas, in variance-exploding space. Source: K.
/// Crowson's k-diffusion, after the method of 1883.
///
/// @param order how many slopes are combined, 1 to 4
public record Lms(int order) implements Sampler {
    /// Gauss and Legendre's two nodes, exact up to the third degree, which is the highest here.
    private static final double NODE = Math.sqrt(1 / 3.0);

    public Lms {
        if (order < 1 || order > 4) {
            throw new IllegalArgumentException("order " + order + " is not between 1 and 4");
        }
    }

    @Override
    public Tensor sample(Run run, Tensor start) {
        var x = start;
        var schedule = run.schedule();
        var slopes = new ArrayDeque<Tensor>();
        for (int i = schedule.first(); i < schedule.steps(); i++) {
            var clean = run.denoiser().clean(x, schedule.from(i));
            slopes.addFirst(x.minus(clean).times(1 / schedule.from(i).noise()));
            if (slopes.size() > order) {
                slopes.removeLast();
            }
            int age = 0;
            for (var slope : slopes) {
                x = x.plus(weight(schedule, i, age++, slopes.size()), slope);
            }
            x = run.taken(i, x, clean);
        }
        return x;
    }

    /// The integral over a step of the Lagrange polynomial that is one at the slope of an age.
    private static double weight(Schedule schedule, int step, int age, int count) {
        double from = schedule.from(step).noise();
        double half = (schedule.to(step).noise() - from) / 2;
        return half
                * (basis(schedule, step, age, count, from + half * (1 - NODE))
                        + basis(schedule, step, age, count, from + half * (1 + NODE)));
    }

    private static double basis(Schedule schedule, int step, int age, int count, double sigma) {
        double own = schedule.from(step - age).noise();
        double product = 1;
        for (int other = 0; other < count; other++) {
            if (other != age) {
                double node = schedule.from(step - other).noise();
                product *= (sigma - node) / (own - node);
            }
        }
        return product;
    }
}
