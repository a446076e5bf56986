package inlay.genfill.diffusion;

import inlay.genfill.tensor.Tensor;

/// Takes back the slight shift of color that an autoencoder leaves: what is known of it outside the hole is continued
/// smoothly into the hole.
final class ColorMatch {

    private static final int BLOCK = 16;

    private ColorMatch() {}

    /// The result with the shift taken back.
    ///
    /// @param result (1, 3, height, width)
    /// @param original of the same shape, trusted where `known` is 1
    /// @param known (1, 1, height, width), 0 to 1
    static Tensor apply(Tensor result, Tensor original, Tensor known) {
        int height = result.extent(2);
        int width = result.extent(3);
        int rows = Math.ceilDiv(height, BLOCK);
        int columns = Math.ceilDiv(width, BLOCK);
        float[] shifts = new float[3 * rows * columns];
        float[] weights = new float[rows * columns];
        for (int i = 0; i < known.size(); i++) {
            int block = i / width / BLOCK * columns + i % width / BLOCK;
            weights[block] += known.at(i);
            for (int channel = 0; channel < 3; channel++) {
                int place = channel * height * width + i;
                shifts[channel * weights.length + block] += known.at(i) * (original.at(place) - result.at(place));
            }
        }
        for (int i = 0; i < shifts.length; i++) {
            float weight = weights[i % weights.length];
            shifts[i] = weight == 0 ? 0 : shifts[i] / weight;
        }
        Tensor trusted = Tensor.of(weights, 1, 1, rows, columns).map(weight -> weight / (BLOCK * BLOCK));
        Tensor smooth = PushPull.fill(Tensor.of(shifts, 1, 3, rows, columns), trusted);
        Tensor shift = Lanczos.resize(smooth, rows * BLOCK, columns * BLOCK);
        return result.plus(shift.slice(2, 0, height).slice(3, 0, width));
    }
}
