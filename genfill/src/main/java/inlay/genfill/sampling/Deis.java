package inlay.genfill.sampling;

import inlay.genfill.schedule.Schedule;
import inlay.genfill.tensor.Tensor;
import java.util.ArrayList;

/// Diffusion exponential integrator sampling: the noise is extrapolated as a polynomial in the logarithm of sigma and
/// integrated exactly. In any space. Source: Q. Zhang, Y. Chen, "Fast Sampling of Diffusion Models with Exponential
/// Integrator", 2023, the variant log-rho of its appendix.
///
/// @param order 1 to 3
public record Deis(int order) implements Sampler {
    private static final int SHORT = 15;

    public Deis {
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
            var from = schedule.from(i);
            var to = schedule.to(i);
            var clean = run.denoiser().clean(x, from);
            history.addFirst(from.epsilon(x, clean));
            int usable = Math.min(history.size(), orderAt(schedule, i));
            x = x.times(to.signal() / from.signal());
            for (int age = 0; age < usable; age++) {
                x = x.plus(to.signal() * weight(schedule, i, age, usable), history.get(age));
            }
            x = run.taken(i, x, clean);
            history.subList(Math.min(history.size(), order), history.size()).clear();
        }
        return x;
    }

    private int orderAt(Schedule schedule, int step) {
        if (schedule.to(step).clean()) {
            return 1;
        }
        return schedule.steps() < SHORT ? Math.min(order, schedule.steps() - step) : order;
    }

    /// The integral over sigma of the Lagrange polynomial in its logarithm that is one at the noise of an age.
    private static double weight(Schedule schedule, int step, int age, int count) {
        double from = schedule.from(step).sigma();
        double to = schedule.to(step).sigma();
        double own = Math.log(schedule.from(step - age).sigma());
        var others = new double[count - 1];
        double scale = 1;
        for (int k = 0, filled = 0; k < count; k++) {
            if (k != age) {
                others[filled] = Math.log(schedule.from(step - k).sigma());
                scale *= own - others[filled++];
            }
        }
        return (primitive(to, others) - primitive(from, others)) / scale;
    }

    /// The primitive of the product of `log(sigma) - node` over all nodes.
    private static double primitive(double sigma, double[] nodes) {
        if (nodes.length == 0 || sigma == 0) {
            return sigma;
        }
        double log = Math.log(sigma);
        return switch (nodes.length) {
            case 1 -> sigma * (log - nodes[0] - 1);
            default ->
                sigma * (log * log - (2 + nodes[0] + nodes[1]) * log + nodes[0] * nodes[1] + nodes[0] + nodes[1] + 2);
        };
    }
}
