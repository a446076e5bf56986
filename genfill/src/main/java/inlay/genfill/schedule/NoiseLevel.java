package inlay.genfill.schedule;

import inlay.genfill.tensor.Tensor;

/// How noisy a picture is: `x = signal * clean + noise * epsilon`, with epsilon standard normal.
///
/// @param timestep what the network is told, in its own units
/// @param signal the weight of the clean picture; 1 in variance-exploding space, 1 - noise in a flow
/// @param noise the weight of the noise, at least 0
public record NoiseLevel(double timestep, double signal, double noise) {

    /// Half the logarithm of the signal-to-noise ratio, the time in which DPM-Solver integrates; infinite without
    /// noise.
    public double lambda() {
        return Math.log(signal) - Math.log(noise);
    }

    /// The ratio of noise to signal, infinite without signal.
    public double sigma() {
        return noise / signal;
    }

    /// Whether no noise is left.
    public boolean clean() {
        return noise == 0;
    }

    /// A picture at this level.
    public Tensor mix(Tensor clean, Tensor epsilon) {
        return clean.times(signal).plus(noise, epsilon);
    }

    /// The noise in a picture at this level, if this is what it shows.
    public Tensor epsilon(Tensor x, Tensor clean) {
        return x.plus(-signal, clean).times(1 / noise);
    }
}
