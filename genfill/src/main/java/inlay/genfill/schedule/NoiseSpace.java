package inlay.genfill.schedule;

/// How a noisy picture is written, and what its sigma means. Samplers that need levels between those of their
/// schedule ask the space for them.
public sealed interface NoiseSpace {

    /// The level of a sigma where the timestep is known.
    NoiseLevel level(double timestep, double sigma);

    /// What the network is told at a sigma.
    double timestep(double sigma);

    /// The sigma at which the network is told a timestep.
    double sigma(double timestep);

    /// The level of a sigma.
    default NoiseLevel atSigma(double sigma) {
        return level(timestep(sigma), sigma);
    }

    /// The level of a timestep.
    default NoiseLevel atTimestep(double timestep) {
        return level(timestep, sigma(timestep));
    }

    /// Signal and noise share a variance of one; sigma is their ratio. Source: Y. Song et al., "Score-Based
    /// Generative Modeling through Stochastic Differential Equations", 2021.
    record VariancePreserving(TrainingNoise training) implements NoiseSpace {
        @Override
        public NoiseLevel level(double timestep, double sigma) {
            double signal = 1 / Math.sqrt(1 + sigma * sigma);
            return new NoiseLevel(timestep, signal, signal == 0 ? 1 : sigma * signal);
        }

        @Override
        public double timestep(double sigma) {
            return training.timestep(sigma);
        }

        @Override
        public double sigma(double timestep) {
            return training.sigma(timestep);
        }
    }

    /// The signal keeps its size and sigma is the noise's. Source: T. Karras et al., "Elucidating the Design Space of
    /// Diffusion-Based Generative Models", 2022.
    record VarianceExploding(TrainingNoise training) implements NoiseSpace {
        @Override
        public NoiseLevel level(double timestep, double sigma) {
            return new NoiseLevel(timestep, 1, sigma);
        }

        @Override
        public double timestep(double sigma) {
            return training.timestep(sigma);
        }

        @Override
        public double sigma(double timestep) {
            return training.sigma(timestep);
        }
    }

    /// As variance exploding, for networks that are told a multiple of the logarithm of sigma (source as there).
    ///
    /// @param scale a quarter, or 250 for consistency models
    record Continuous(double scale) implements NoiseSpace {
        @Override
        public NoiseLevel level(double timestep, double sigma) {
            return new NoiseLevel(timestep, 1, sigma);
        }

        @Override
        public double timestep(double sigma) {
            return scale * Math.log(Math.max(sigma, Float.MIN_VALUE));
        }

        @Override
        public double sigma(double timestep) {
            return Math.exp(timestep / scale);
        }
    }

    /// A straight line from the picture (sigma 0) to noise (sigma 1). Source: X. Liu et al., "Flow Straight and Fast",
    /// 2022; Y. Lipman et al., "Flow Matching for Generative Modeling", 2022.
    ///
    /// @param timesteps what the network is told at sigma 1, usually 1000
    record Flow(int timesteps) implements NoiseSpace {
        @Override
        public NoiseLevel level(double timestep, double sigma) {
            return new NoiseLevel(timestep, 1 - sigma, sigma);
        }

        @Override
        public double timestep(double sigma) {
            return sigma * timesteps;
        }

        @Override
        public double sigma(double timestep) {
            return timestep / timesteps;
        }
    }
}
