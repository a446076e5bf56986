package inlay.genfill.diffusion;

import inlay.genfill.engine.Progress;
import inlay.genfill.noise.Noise;
import inlay.genfill.pipeline.Autoencoder;
import inlay.genfill.pipeline.Diffusion;
import inlay.genfill.pipeline.Guide;
import inlay.genfill.pipeline.Inpainting;
import inlay.genfill.pipeline.MaskedInpainting;
import inlay.genfill.pipeline.PromptConditioner.Sides;
import inlay.genfill.pipeline.TiledAutoencoder;
import inlay.genfill.pipeline.TiledUnet;
import inlay.genfill.pipeline.Unet;
import inlay.genfill.request.Recipe;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Size;
import inlay.genfill.sampling.StepObserver;
import inlay.genfill.tensor.Tensor;

/// Fills the hole of a scene with a model: encodes, denoises, decodes, borrowing one network at a time.
///
/// @param noise every draw of the picture
record Painter(DiffusionModel model, Recipe recipe, Sampling sampling, Noise noise, Progress progress) {

    private static final int TILE_OVERLAP_SHARE = 8;

    /// Where in the whole progress a pass lies.
    record Share(double from, double to) {

        double at(double fraction) {
            return from + (to - from) * fraction;
        }
    }

    /// What a pass starts from, encoded.
    private record Encoded(Tensor picture, Tensor hole, Tensor cut) {}

    /// The prompts for pictures of a size.
    Sides prompts(Size size) {
        progress.report(0, "Reading the prompt");
        return model.withConditioner(
                sampling,
                size,
                progress::cancelled,
                conditioner -> conditioner.sides(recipe.prompt(), recipe.negativePrompt(), sampling.steps()));
    }

    /// The scene's colors with the hole filled.
    Tensor fill(Scene scene, Sides prompts, double strength, Share share) {
        progress.report(share.at(0), "Encoding");
        Encoded encoded = model.withAutoencoder(progress::cancelled, whole -> encode(tiled(whole), scene));
        Tensor latents =
                model.withUnet(sampling, progress::cancelled, unet -> denoise(unet, encoded, prompts, strength, share));
        progress.report(share.at(0.9), "Decoding");
        return model.withAutoencoder(progress::cancelled, whole -> tiled(whole).decode(latents));
    }

    private Encoded encode(Autoencoder autoencoder, Scene scene) {
        Tensor hole = LatentMask.hole(scene.hole(), autoencoder.factor());
        Tensor picture = autoencoder.encode(scene.colors()).center();
        return switch (model.traits().inputs()) {
            case LATENTS -> new Encoded(picture, hole, picture);
            case LATENTS_MASK_AND_CUT_PICTURE -> {
                Tensor wholly = LatentMask.pixels(hole, autoencoder.factor());
                yield new Encoded(
                        picture, hole, autoencoder.encode(scene.cut(wholly)).center());
            }
        };
    }

    private Tensor denoise(Unet unet, Encoded scene, Sides prompts, double strength, Share share) {
        Guide guide = new Guide(
                prompts.positive(), prompts.negative(), sampling.guidance(), sampling.rescale(), Guide.Passes.TOGETHER);
        Diffusion diffusion =
                new Diffusion(tiled(unet), guide, model.sampler(sampling), noise, observer(strength, share));
        return switch (model.traits().inputs()) {
            case LATENTS ->
                new Inpainting(diffusion, sampling.steps(), strength).latents(scene.picture(), scene.hole());
            case LATENTS_MASK_AND_CUT_PICTURE ->
                new MaskedInpainting(diffusion, sampling.steps(), strength)
                        .latents(scene.picture(), scene.hole(), scene.cut());
        };
    }

    private StepObserver observer(double strength, Share share) {
        double skipped = 1 - strength;
        return step -> {
            progress.check();
            double done = ((step.index() + 1.0) / step.count() - skipped) / strength;
            progress.report(share.at(0.1 + 0.8 * Math.clamp(done, 0, 1)), "Painting");
            model.glimpse(step.preview()).map(Planes::picture).ifPresent(progress::preview);
            return step.picture();
        };
    }

    private Autoencoder tiled(Autoencoder whole) {
        int side = model.traits().trainedSide();
        return new TiledAutoencoder(whole, side, aligned(side / TILE_OVERLAP_SHARE, whole.factor()));
    }

    private Unet tiled(Unet whole) {
        int side = model.traits().trainedSide() / model.traits().latentFactor();
        int most = side * 3 / 2;
        return new TiledUnet(whole, most, side / TILE_OVERLAP_SHARE);
    }

    private static int aligned(int length, int factor) {
        return length / factor * factor;
    }
}
