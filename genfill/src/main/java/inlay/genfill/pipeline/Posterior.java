package inlay.genfill.pipeline;

import inlay.genfill.noise.Noise;
import inlay.genfill.tensor.Tensor;

/// A normal distribution over latents. Source: D. Kingma, M. Welling, "Auto-Encoding Variational Bayes", 2014.
///
/// @param center its mean, scaled as the denoiser wants it
/// @param deviation its standard deviation, scaled alike
public record Posterior(Tensor center, Tensor deviation) {

    private static final double LEAST_LOG_VARIANCE = -30;
    private static final double GREATEST_LOG_VARIANCE = 20;

    /// From what an encoder gives: means and logarithms of variances along the channels.
    ///
    /// @param moments (batch, 2 * channels, height, width)
    /// @param shift subtracted from latents before scaling
    public static Posterior of(Tensor moments, double scale, double shift) {
        int channels = moments.extent(1) / 2;
        Tensor center = moments.slice(1, 0, channels).map(value -> (value - shift) * scale);
        Tensor deviation = moments.slice(1, channels, 2 * channels)
                .map(value -> Math.exp(Math.clamp(value, LEAST_LOG_VARIANCE, GREATEST_LOG_VARIANCE) / 2) * scale);
        return new Posterior(center, deviation);
    }

    /// Latents drawn from it.
    public Tensor sample(Noise noise) {
        Tensor drawn = noise.like(center);
        float[] values = new float[center.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = center.at(i) + deviation.at(i) * drawn.at(i);
        }
        return center.withValues(values);
    }
}
