package inlay.genfill.pipeline;

import inlay.genfill.tensor.Tensor;

/// Masks over latents.
final class Masks {

    private Masks() {}

    /// `outside` where the mask is 0, `inside` where it is 1, between them in between.
    ///
    /// @param mask (1 or batch, 1, height, width)
    static Tensor mix(Tensor mask, Tensor outside, Tensor inside) {
        int plane = mask.size() / mask.batch();
        int member = inside.size() / inside.batch();
        float[] mixed = new float[inside.size()];
        for (int i = 0; i < mixed.length; i++) {
            int of = mask.batch() == 1 ? 0 : i / member;
            double share = mask.at(of * plane + i % plane);
            mixed[i] = (float) ((1 - share) * outside.at(i) + share * inside.at(i));
        }
        return inside.withValues(mixed);
    }
}
