package inlay.genfill.schedule;

import java.util.stream.IntStream;

/// How sigma falls between its largest and smallest value.
public enum Curve {
    /// Along the timesteps that the spacing picks.
    TIMESTEPS {
        @Override
        public double[] sigmas(double largest, double smallest, int steps) {
            return evenly(largest, smallest, steps);
        }
    },
    /// Evenly in its seventh root. Source: T. Karras et al., "Elucidating the Design Space of Diffusion-Based
    /// Generative Models", 2022, equation 5.
    KARRAS {
        @Override
        public double[] sigmas(double largest, double smallest, int steps) {
            return karras(largest, smallest, evenly(0, 1, steps));
        }
    },
    /// Evenly in its logarithm.
    EXPONENTIAL {
        @Override
        public double[] sigmas(double largest, double smallest, int steps) {
            var sigmas = evenly(Math.log(largest), Math.log(smallest), steps);
            for (int i = 0; i < steps; i++) {
                sigmas[i] = Math.exp(sigmas[i]);
            }
            return sigmas;
        }
    },
    /// Evenly in half the logarithm of the signal-to-noise ratio: the same sigmas as exponential, but whole timesteps
    /// are the nearest and not the next lower. Source: C. Lu et al., "DPM-Solver", 2022, section 3.4.
    LOG_SIGNAL_TO_NOISE {
        @Override
        public double[] sigmas(double largest, double smallest, int steps) {
            return EXPONENTIAL.sigmas(largest, smallest, steps);
        }
    },
    /// At even quantiles of the beta distribution with both parameters 0.6, dense at both ends. Source: T. Lee et
    /// al., "Beta Sampling is All You Need", 2024.
    BETA {
        @Override
        public double[] sigmas(double largest, double smallest, int steps) {
            var distribution = new BetaDistribution(0.6, 0.6);
            var sigmas = evenly(1, 0, steps);
            for (int i = 0; i < steps; i++) {
                sigmas[i] = smallest + distribution.quantile(sigmas[i]) * (largest - smallest);
            }
            return sigmas;
        }
    };

    /// The sigmas of a run, largest first.
    public abstract double[] sigmas(double largest, double smallest, int steps);

    /// The points of Karras' curve at given positions from 0 (largest) to 1 (smallest).
    static double[] karras(double largest, double smallest, double[] positions) {
        double from = Math.pow(largest, 1 / 7.0);
        double to = Math.pow(smallest, 1 / 7.0);
        var sigmas = new double[positions.length];
        for (int i = 0; i < sigmas.length; i++) {
            sigmas[i] = Math.pow(from + positions[i] * (to - from), 7);
        }
        return sigmas;
    }

    /// Karras' curve with the roundings of single precision, as networks that are told the logarithm of sigma were run.
    static double[] karrasInSinglePrecision(double largest, double smallest, int steps) {
        double from = Math.pow(largest, 1 / 7.0);
        float change = (float) (Math.pow(smallest, 1 / 7.0) - from);
        var positions = BetaSchedule.evenly(steps, 0, 1);
        var sigmas = new double[steps];
        for (int i = 0; i < steps; i++) {
            float root = (float) from + positions[i] * change;
            sigmas[i] = (float) Math.pow(root, 7);
        }
        return sigmas;
    }

    /// Evenly spaced values with both ends; the start alone where there is only one.
    static double[] evenly(double start, double end, int count) {
        double stride = count > 1 ? (end - start) / (count - 1) : 0;
        return IntStream.range(0, count)
                .mapToDouble(i -> i > 0 && i == count - 1 ? end : start + i * stride)
                .toArray();
    }
}
