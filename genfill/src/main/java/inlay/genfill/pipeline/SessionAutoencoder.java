package inlay.genfill.pipeline;

import inlay.genfill.inference.InferenceSession;
import inlay.genfill.tensor.Tensor;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// An autoencoder whose halves are behind sessions.
///
/// @param encoder gives moments: means and logarithms of variances along the channels
/// @param factor pixels along the side of one latent
/// @param channels of the latents
/// @param scale what latents are multiplied by for the denoiser
/// @param shift what is subtracted before
/// @param cancelled asked while a network computes
public record SessionAutoencoder(
        InferenceSession encoder,
        InferenceSession decoder,
        int factor,
        int channels,
        double scale,
        double shift,
        BooleanSupplier cancelled)
        implements Autoencoder {

    @Override
    public Posterior encode(Tensor picture) {
        return Posterior.of(run(encoder, picture), scale, shift);
    }

    @Override
    public Tensor decode(Tensor latents) {
        return run(decoder, latents.map(value -> value / scale + shift));
    }

    private Tensor run(InferenceSession session, Tensor input) {
        return session.run(Map.of(session.inputs().getFirst().name(), input), cancelled)
                .get(session.outputs().getFirst().name());
    }
}
