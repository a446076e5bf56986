package inlay.genfill.sampling;

import inlay.genfill.schedule.NoiseLevel;
import inlay.genfill.tensor.Tensor;

/// What a network was trained to predict: how its input is scaled, and what its output says about the picture.
public interface Prediction {

    /// The noisy picture as the network wants to see it.
    Tensor input(Tensor x, NoiseLevel level);

    /// What an output for a noisy picture says.
    Estimate interpret(Tensor output, Tensor x, NoiseLevel level);

    /// The predictions of networks that were trained in variance-preserving space. Other spaces are scaled to it, so
    /// one formula serves all.
    enum Preserving implements Prediction {
        /// The noise. Source: J. Ho et al., "Denoising Diffusion Probabilistic Models", 2020.
        EPSILON {
            @Override
            Estimate interpret(Tensor output, Tensor x, double signal, double noise) {
                return new Estimate(x.plus(-noise, output).times(1 / signal), output);
            }
        },
        /// The velocity `signal * epsilon - noise * clean`. Source: T. Salimans, J. Ho, "Progressive Distillation for
        /// Fast Sampling of Diffusion Models", 2022.
        VELOCITY {
            @Override
            Estimate interpret(Tensor output, Tensor x, double signal, double noise) {
                return new Estimate(
                        x.times(signal).plus(-noise, output), x.times(noise).plus(signal, output));
            }
        },
        /// The clean picture.
        SAMPLE {
            @Override
            Estimate interpret(Tensor output, Tensor x, double signal, double noise) {
                return new Estimate(output, x.plus(-signal, output).times(1 / noise));
            }
        };

        abstract Estimate interpret(Tensor output, Tensor x, double signal, double noise);

        @Override
        public Tensor input(Tensor x, NoiseLevel level) {
            return x.times(1 / deviation(level));
        }

        @Override
        public Estimate interpret(Tensor output, Tensor x, NoiseLevel level) {
            double deviation = deviation(level);
            return interpret(output, input(x, level), level.signal() / deviation, level.noise() / deviation);
        }

        private static double deviation(NoiseLevel level) {
            return Math.hypot(level.signal(), level.noise());
        }
    }

    /// The velocity `epsilon - clean` of a flow. Source: Y. Lipman et al., "Flow Matching for Generative Modeling",
    /// 2022.
    record Flow() implements Prediction {
        @Override
        public Tensor input(Tensor x, NoiseLevel level) {
            return x;
        }

        @Override
        public Estimate interpret(Tensor output, Tensor x, NoiseLevel level) {
            return new Estimate(x.plus(-level.noise(), output), x.plus(level.signal(), output));
        }
    }

    /// A network preconditioned for every sigma. Source: T. Karras et al., "Elucidating the Design Space of
    /// Diffusion-Based Generative Models", 2022, table 1.
    ///
    /// @param deviation the standard deviation of clean pictures, 0.5 as a rule
    /// @param offset what sigma is lowered by in the weights: the smallest sigma for consistency models, else 0
    record Preconditioned(double deviation, double offset) implements Prediction {
        @Override
        public Tensor input(Tensor x, NoiseLevel level) {
            return x.times(1 / Math.hypot(level.noise(), deviation));
        }

        @Override
        public Estimate interpret(Tensor output, Tensor x, NoiseLevel level) {
            double lowered = level.noise() - offset;
            double skip = deviation * deviation / (lowered * lowered + deviation * deviation);
            double scale = lowered * deviation / Math.hypot(level.noise(), deviation);
            var clean = x.times(skip).plus(scale, output);
            return new Estimate(clean, level.epsilon(x, clean));
        }
    }
}
