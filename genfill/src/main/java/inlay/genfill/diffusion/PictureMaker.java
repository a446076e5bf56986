package inlay.genfill.diffusion;

import inlay.genfill.diffusion.PictureRequest.Enlargement;
import inlay.genfill.diffusion.PictureRequest.Start;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.engine.Progress;
import inlay.genfill.noise.TorchGenerator;
import inlay.genfill.pipeline.PromptConditioner.Sides;
import inlay.genfill.request.CompositingMask;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Size;
import inlay.genfill.tensor.Tensor;

/// Makes whole pictures with a diffusion model, by the way that suits what was asked for: text to image, image to
/// image, inpainting, or two passes.
///
/// @param model the model
/// @param name what people call it
/// @param hash the first ten digits of its SHA-256, empty where it is not known
public record PictureMaker(DiffusionModel model, String name, String hash) {

    private static final Painter.Share WHOLE = new Painter.Share(0.02, 0.98);
    private static final Painter.Share FIRST = new Painter.Share(0.02, 0.4);
    private static final Painter.Share SECOND = new Painter.Share(0.4, 0.98);

    /// A picture with what other programs want to know about it.
    ///
    /// @param parameters how it was made, see [ParametersText]
    public record Made(Picture picture, String parameters) {}

    /// Makes one picture.
    ///
    /// @throws GenerationException if the request cannot be met, in a sentence
    /// @throws inlay.genfill.engine.GenerationCancelledException if `progress` said so
    public Made make(PictureRequest request, String software, Progress progress) {
        Size size = size(request);
        var painter = new Painter(
                model,
                new Painter.Words(request.prompt(), request.negativePrompt()),
                request.sampling(),
                new Controls(request.controls()),
                new TorchGenerator(request.seed()),
                progress);
        Picture picture = request.start()
                .map(start -> changed(painter, start, size))
                .orElseGet(() -> imagined(painter, request, size));
        progress.report(1, "Finishing");
        return new Made(picture, new ParametersText(this, software).of(request, size));
    }

    private Picture imagined(Painter painter, PictureRequest request, Size size) {
        Sides prompts = painter.prompts(size);
        if (request.enlargement().isEmpty()) {
            return Planes.picture(painter.imagine(size, prompts, WHOLE));
        }
        Enlargement enlargement = request.enlargement().get();
        requireSteps(request.sampling().steps(), enlargement.strength());
        Size large = enlarged(size, enlargement.factor());
        Tensor small = painter.imagine(size, prompts, FIRST);
        Tensor resized = Lanczos.resize(small, large.height(), large.width());
        return Planes.picture(painter.remake(resized, painter.prompts(large), enlargement.strength(), SECOND));
    }

    private Picture changed(Painter painter, Start start, Size size) {
        requireSteps(painter.sampling().steps(), start.strength());
        return start.mask()
                .map(mask -> {
                    Scene scene = Scene.of(start.picture(), mask, start.strength() < 1);
                    Size padded = WorkingSize.around(size, model.traits().latentFactor());
                    Tensor painted =
                            painter.fill(scene.padded(padded), painter.prompts(padded), start.strength(), WHOLE);
                    return CompositingMask.blend(start.picture(), picture(painted, size), mask);
                })
                .orElseGet(() -> {
                    Tensor colors = PushPull.fill(Planes.colors(start.picture()), Planes.opacity(start.picture()));
                    Tensor sized = Lanczos.resize(colors, size.height(), size.width());
                    Size padded = WorkingSize.around(size, model.traits().latentFactor());
                    Tensor roomy = EdgePadding.to(sized, padded.height(), padded.width());
                    return picture(painter.remake(roomy, painter.prompts(padded), start.strength(), WHOLE), size);
                });
    }

    private static Picture picture(Tensor padded, Size size) {
        return Planes.picture(padded.slice(2, 0, size.height()).slice(3, 0, size.width()));
    }

    private Size size(PictureRequest request) {
        int multiple = model.traits().latentFactor();
        int trained = model.traits().trainedSide();
        Size size = request.size()
                .or(() -> request.start().map(start -> start.picture().size()))
                .orElseGet(() -> new Size(trained, trained));
        if (request.size().isPresent() && (size.width() % multiple != 0 || size.height() % multiple != 0)) {
            Size near = WorkingSize.around(size, multiple);
            throw new GenerationException("“" + name + "” makes pictures whose sides are multiples of " + multiple
                    + " pixels, which " + size.width() + " x " + size.height() + " is not. Try " + near.width() + " x "
                    + near.height() + ".");
        }
        requireConsistent(request, size);
        return size;
    }

    private static void requireConsistent(PictureRequest request, Size size) {
        if (request.start().isPresent() && request.enlargement().isPresent()) {
            throw new GenerationException("Two passes enlarge a picture that is made from words. To enlarge another"
                    + " picture, give it with the larger size and a low strength.");
        }
        request.start().ifPresent(start -> start.mask().ifPresent(mask -> {
            Size picture = start.picture().size();
            if (!mask.size().equals(picture)) {
                throw new GenerationException("The mask has " + mask.width() + " x " + mask.height()
                        + " pixels and the picture " + picture.width() + " x " + picture.height()
                        + ". Both must have one size.");
            }
            if (!picture.equals(size)) {
                throw new GenerationException("What the mask leaves out stays as it is, so the picture keeps its size"
                        + " of " + picture.width() + " x " + picture.height() + ". Leave out the size.");
            }
            if (mask.bounds().empty()) {
                throw new GenerationException(
                        "The mask is black everywhere: nothing may change. Make the parts to" + " change bright.");
            }
        }));
    }

    private static void requireSteps(int steps, double strength) {
        if ((int) (steps * strength) < 1) {
            throw new GenerationException(
                    "A strength of " + strength + " leaves none of " + steps + " steps. Raise one of the two.");
        }
    }

    private Size enlarged(Size size, double factor) {
        Size exact = new Size((int) Math.round(size.width() * factor), (int) Math.round(size.height() * factor));
        return WorkingSize.around(exact, model.traits().latentFactor());
    }
}
