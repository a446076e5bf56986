package inlay.genfill.diffusion;

import inlay.genfill.tensor.Tensor;

/// From masks of pixels to masks of latents.
final class LatentMask {

    private LatentMask() {}

    /// 1 for every latent under which any pixel may change, so that no pixel is held back by its neighbours.
    ///
    /// @param mask (1, 1, height, width), 0 to 1, sides multiples of the factor
    static Tensor hole(Tensor mask, int factor) {
        int width = mask.extent(3);
        int columns = width / factor;
        float[] hole = new float[mask.extent(2) / factor * columns];
        for (int i = 0; i < mask.size(); i++) {
            if (mask.at(i) > 0) {
                hole[i / width / factor * columns + i % width / factor] = 1;
            }
        }
        return Tensor.of(hole, 1, 1, mask.extent(2) / factor, columns);
    }

    /// The pixels of a mask of latents.
    static Tensor pixels(Tensor hole, int factor) {
        int width = hole.extent(3) * factor;
        float[] pixels = new float[hole.size() * factor * factor];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = hole.at(i / width / factor * hole.extent(3) + i % width / factor);
        }
        return Tensor.of(pixels, 1, 1, hole.extent(2) * factor, width);
    }
}
