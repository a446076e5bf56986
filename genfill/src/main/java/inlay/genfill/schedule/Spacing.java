package inlay.genfill.schedule;

import java.util.stream.IntStream;

/// How the steps of a run are spread over the timesteps of training. Names and formulas: S. Lin et al., "Common
/// Diffusion Noise Schedules and Sample Steps are Flawed", 2024, table 2.
public enum Spacing {
    /// A whole number of timesteps apart, counted from the clean end, so that the noisiest are left out.
    LEADING {
        @Override
        public double[] timesteps(int total, int steps, int offset) {
            int stride = total / steps;
            return IntStream.range(0, steps)
                    .mapToDouble(i -> (steps - 1 - i) * stride + offset)
                    .toArray();
        }
    },
    /// Evenly counted from the noisy end, so that the first step starts from pure noise.
    TRAILING {
        @Override
        public double[] timesteps(int total, int steps, int offset) {
            return IntStream.range(0, steps)
                    .mapToDouble(i -> Math.rint(total - i * ((double) total / steps)) - 1)
                    .toArray();
        }
    },
    /// Evenly with both ends, not rounded to whole timesteps.
    LINSPACE {
        @Override
        public double[] timesteps(int total, int steps, int offset) {
            return Curve.evenly(total - 1, 0, steps);
        }
    };

    /// The timesteps of a run, noisiest first.
    ///
    /// @param total how many timesteps training had
    /// @param offset added to every timestep where the spacing is leading
    public abstract double[] timesteps(int total, int steps, int offset);
}
