package inlay.genfill.schedule;

/// How the variance of the noise that one training step adds grows over training.
public enum BetaSchedule {
    /// Evenly. Source: J. Ho et al., "Denoising Diffusion Probabilistic Models", 2020.
    LINEAR {
        @Override
        float[] betas(int count, double start, double end) {
            return evenly(count, (float) start, (float) end);
        }
    },
    /// Evenly in its square root. Source: R. Rombach et al., "High-Resolution Image Synthesis with Latent Diffusion
    /// Models", 2022.
    SCALED_LINEAR {
        @Override
        float[] betas(int count, double start, double end) {
            var betas = evenly(count, (float) Math.sqrt(start), (float) Math.sqrt(end));
            for (int i = 0; i < count; i++) {
                betas[i] *= betas[i];
            }
            return betas;
        }
    },
    /// So that the signal falls as a squared cosine; start and end do not matter. Source: A. Nichol, P. Dhariwal,
    /// "Improved Denoising Diffusion Probabilistic Models", 2021.
    SQUARED_COSINE {
        @Override
        float[] betas(int count, double start, double end) {
            var betas = new float[count];
            for (int i = 0; i < count; i++) {
                betas[i] = (float) Math.min(1 - signal((i + 1.0) / count) / signal((double) i / count), 0.999);
            }
            return betas;
        }

        private double signal(double time) {
            double cosine = Math.cos((time + 0.008) / 1.008 * Math.PI / 2);
            return cosine * cosine;
        }
    };

    /// The variance of every training step, in single precision as the networks were trained.
    abstract float[] betas(int count, double start, double end);

    /// Evenly spaced single-precision values, counted from both ends so that both are met exactly.
    static float[] evenly(int count, float start, float end) {
        var values = new float[count];
        float step = count > 1 ? (end - start) / (count - 1) : 0;
        for (int i = 0; i < count; i++) {
            values[i] = i < count / 2 || count == 1 ? start + step * i : end - step * (count - 1 - i);
        }
        return values;
    }
}
