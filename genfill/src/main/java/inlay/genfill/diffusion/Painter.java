package inlay.genfill.diffusion;

import inlay.genfill.diffusion.DiffusionModel.Inputs;
import inlay.genfill.diffusion.DiffusionModel.Traits;
import inlay.genfill.engine.Progress;
import inlay.genfill.noise.Noise;
import inlay.genfill.pipeline.Autoencoder;
import inlay.genfill.pipeline.ControlledUnet;
import inlay.genfill.pipeline.Diffusion;
import inlay.genfill.pipeline.Guide;
import inlay.genfill.pipeline.ImageToImage;
import inlay.genfill.pipeline.Inpainting;
import inlay.genfill.pipeline.MaskedInpainting;
import inlay.genfill.pipeline.PromptConditioner.Sides;
import inlay.genfill.pipeline.TextToImage;
import inlay.genfill.pipeline.TiledAutoencoder;
import inlay.genfill.pipeline.TiledUnet;
import inlay.genfill.pipeline.Unet;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Size;
import inlay.genfill.sampling.StepObserver;
import inlay.genfill.tensor.Tensor;
import java.util.function.Function;

/// Makes pictures with a model: encodes, denoises, decodes, borrowing one network at a time.
///
/// @param noise every draw of the picture
record Painter(
        DiffusionModel model, Words words, Sampling sampling, Controls controls, Noise noise, Progress progress) {

    private static final int TILE_OVERLAP_SHARE = 8;

    /// What to show and what to avoid.
    record Words(String prompt, String negativePrompt) {}

    /// Where in the whole progress a pass lies.
    record Share(double from, double to) {

        double at(double fraction) {
            return from + (to - from) * fraction;
        }
    }

    /// What a pass starts from, encoded.
    private record Encoded(Tensor picture, Tensor hole, Tensor cut) {
        Size size(DiffusionModel model) {
            int factor = model.traits().latentFactor();
            return new Size(picture.extent(3) * factor, picture.extent(2) * factor);
        }
    }

    /// The prompts for pictures of a size.
    Sides prompts(Size size) {
        progress.report(0, "Reading the prompt");
        return model.withConditioner(
                sampling,
                size,
                progress::cancelled,
                conditioner -> conditioner.sides(words.prompt(), words.negativePrompt(), sampling.steps()));
    }

    /// The scene's colors with the hole filled.
    Tensor fill(Scene scene, Sides prompts, double strength, Share share) {
        progress.report(share.at(0), "Encoding");
        Encoded encoded = model.withAutoencoder(progress::cancelled, whole -> encode(tiled(whole), scene));
        return decoded(share, denoised(encoded.size(model), prompts, strength, share, diffusion -> switch (inputs()) {
            case LATENTS ->
                new Inpainting(diffusion, sampling.steps(), strength).latents(encoded.picture(), encoded.hole());
            case LATENTS_MASK_AND_CUT_PICTURE ->
                new MaskedInpainting(diffusion, sampling.steps(), strength)
                        .latents(encoded.picture(), encoded.hole(), encoded.cut());
        }));
    }

    /// The colors of a picture of the prompts alone.
    Tensor imagine(Size size, Sides prompts, Share share) {
        Traits traits = model.traits();
        return switch (traits.inputs()) {
            case LATENTS ->
                decoded(share, denoised(size, prompts, 1, share, diffusion -> new TextToImage(
                                diffusion, sampling.steps())
                        .latents(
                                1,
                                traits.latentChannels(),
                                size.height() / traits.latentFactor(),
                                size.width() / traits.latentFactor())));
            case LATENTS_MASK_AND_CUT_PICTURE ->
                fill(Scene.free(Tensor.zeros(1, 3, size.height(), size.width())), prompts, 1, share);
        };
    }

    /// The colors of a picture that keeps something of another.
    Tensor remake(Tensor colors, Sides prompts, double strength, Share share) {
        return switch (inputs()) {
            case LATENTS -> {
                progress.report(share.at(0), "Encoding");
                Tensor picture = model.withAutoencoder(
                        progress::cancelled,
                        whole -> tiled(whole).encode(colors).center());
                Size size = new Size(colors.extent(3), colors.extent(2));
                yield decoded(share, denoised(size, prompts, strength, share, diffusion -> new ImageToImage(
                                diffusion, sampling.steps(), strength)
                        .latents(picture)));
            }
            case LATENTS_MASK_AND_CUT_PICTURE -> fill(Scene.free(colors), prompts, strength, share);
        };
    }

    private Inputs inputs() {
        return model.traits().inputs();
    }

    private Tensor decoded(Share share, Tensor latents) {
        progress.report(share.at(0.9), "Decoding");
        return model.withAutoencoder(progress::cancelled, whole -> tiled(whole).decode(latents));
    }

    private Tensor denoised(
            Size size, Sides prompts, double strength, Share share, Function<Diffusion, Tensor> pipeline) {
        Guide guide = new Guide(
                controls.over(prompts.positive(), sampling.steps()),
                controls.over(prompts.negative(), sampling.steps()),
                sampling.guidance(),
                sampling.rescale(),
                Guide.Passes.TOGETHER);
        return model.withUnet(
                sampling,
                controls.references(),
                progress::cancelled,
                unet -> pipeline.apply(new Diffusion(
                        controlled(unet, size), guide, model.sampler(sampling), noise, observer(strength, share))));
    }

    /// A ControlNet looks at its whole picture, so that what it steers cannot be cut into tiles.
    private Unet controlled(Unet unet, Size size) {
        return controls.isEmpty() ? tiled(unet) : new ControlledUnet(unet, controls.pictures(size));
    }

    private Encoded encode(Autoencoder autoencoder, Scene scene) {
        Tensor hole = LatentMask.hole(scene.hole(), autoencoder.factor());
        Tensor picture = autoencoder.encode(scene.colors()).center();
        return switch (inputs()) {
            case LATENTS -> new Encoded(picture, hole, picture);
            case LATENTS_MASK_AND_CUT_PICTURE -> {
                Tensor wholly = LatentMask.pixels(hole, autoencoder.factor());
                yield new Encoded(
                        picture, hole, autoencoder.encode(scene.cut(wholly)).center());
            }
        };
    }

    private StepObserver observer(double strength, Share share) {
        double skipped = 1 - strength;
        return step -> {
            progress.check();
            double done = ((step.index() + 1.0) / step.count() - skipped) / strength;
            progress.report(
                    share.at(0.1 + 0.8 * Math.clamp(done, 0, 1)), "Step " + (step.index() + 1) + " of " + step.count());
            if (progress.wantsPreviews()) {
                model.glimpse(step.preview()).map(Planes::picture).ifPresent(progress::preview);
            }
            return step.picture();
        };
    }

    private Autoencoder tiled(Autoencoder whole) {
        int side = model.traits().trainedSide();
        return new TiledAutoencoder(
                whole, aligned(side * 3 / 2, whole.factor()), aligned(side / TILE_OVERLAP_SHARE, whole.factor()));
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
