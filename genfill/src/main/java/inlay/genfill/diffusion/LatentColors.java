package inlay.genfill.diffusion;

import inlay.genfill.tensor.Tensor;

/// The color that a latent stands for, as a linear guess: enough to see a picture form, at no cost.
///
/// @param factors a row of red, green and blue for each channel of the latents
/// @param offset of red, green and blue
record LatentColors(double[][] factors, double[] offset) {

    /// The latents of Stable Diffusion 1 and 2, by the regression that the community uses.
    static final LatentColors STABLE_DIFFUSION = new LatentColors(
            new double[][] {
                {0.3512, 0.2297, 0.3227},
                {0.3250, 0.4974, 0.2350},
                {-0.2829, 0.1762, 0.2721},
                {-0.2120, -0.2616, -0.7177}
            },
            new double[] {0, 0, 0});

    /// The latents of Stable Diffusion XL, likewise.
    static final LatentColors STABLE_DIFFUSION_XL = new LatentColors(
            new double[][] {
                {0.3651, 0.4232, 0.4341},
                {-0.2533, -0.0042, 0.1068},
                {0.1076, 0.1111, -0.0362},
                {-0.3165, -0.2492, -0.2188}
            },
            new double[] {0.1084, -0.0175, -0.0011});

    /// The colors of the first member of some latents, (1, 3, height, width) in -1 to 1.
    Tensor of(Tensor latents) {
        int plane = latents.extent(2) * latents.extent(3);
        float[] colors = new float[offset.length * plane];
        for (int i = 0; i < colors.length; i++) {
            double sum = offset[i / plane];
            for (int channel = 0; channel < factors.length; channel++) {
                sum += factors[channel][i / plane] * latents.at(channel * plane + i % plane);
            }
            colors[i] = (float) Math.clamp(sum, -1, 1);
        }
        return Tensor.of(colors, 1, offset.length, latents.extent(2), latents.extent(3));
    }
}
