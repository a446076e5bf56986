package inlay.genfill.diffusion;

import inlay.genfill.weights.checkpoint.BaseSystem;

/// What the published models of a system have in common and a single file of weights does not say.
///
/// @param side of the square pictures of training in pixels
/// @param velocitySide the same for models that predict velocities
/// @param halvings how often the denoiser halves the latents
/// @param latentScale what latents are multiplied by for the denoiser
record PublishedModel(int side, int velocitySide, int halvings, double latentScale) {

    static PublishedModel of(BaseSystem system) {
        return switch (system) {
            case STABLE_DIFFUSION_1 -> new PublishedModel(512, 512, 3, 0.18215);
            case STABLE_DIFFUSION_2 -> new PublishedModel(512, 768, 3, 0.18215);
            case STABLE_DIFFUSION_XL -> new PublishedModel(1024, 1024, 2, 0.13025);
            case STABLE_DIFFUSION_XL_REFINER -> new PublishedModel(1024, 1024, 3, 0.13025);
        };
    }
}
