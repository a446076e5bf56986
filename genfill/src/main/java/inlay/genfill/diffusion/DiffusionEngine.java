package inlay.genfill.diffusion;

import inlay.genfill.diffusion.DiffusionModel.Traits;
import inlay.genfill.engine.EngineDescription;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.engine.GenerativeEngine;
import inlay.genfill.engine.Progress;
import inlay.genfill.engine.Variation;
import inlay.genfill.noise.TorchGenerator;
import inlay.genfill.pipeline.PromptConditioner.Sides;
import inlay.genfill.request.CompositingMask;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Expand;
import inlay.genfill.request.Fill;
import inlay.genfill.request.Finish;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.Picture;
import inlay.genfill.request.Region;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.Size;
import inlay.genfill.tensor.Tensor;
import java.util.function.Supplier;

/// Fills and expands with a diffusion model: once at the size that the model knows, and, where the picture is larger,
/// once more in tiles at its own size, which only adds detail.
public final class DiffusionEngine implements GenerativeEngine {

    private static final double WORTH_DETAIL = 0.8;

    private final EngineDescription description;
    private final int nominalSide;
    private final Supplier<DiffusionModel> model;

    /// @param nominalSide the side of pictures that models of this system are trained on, before this one is opened
    /// @param model opened anew for each picture, so that a model that was moved or changed meanwhile is noticed
    public DiffusionEngine(EngineDescription description, int nominalSide, Supplier<DiffusionModel> model) {
        this.description = description;
        this.nominalSide = nominalSide;
        this.model = model;
    }

    @Override
    public EngineDescription describe() {
        return description;
    }

    @Override
    public String manner(Size context) {
        Size working = WorkingSize.of(context, nominalSide, 1);
        return working.width() < WORTH_DETAIL * context.width()
                ? "downscaled to " + nominalSide + ", then tiled"
                : "native";
    }

    @Override
    public Variation generate(GenerativeRequest request, Picture source, Coverage selection, Progress progress) {
        Coverage mask = CompositingMask.of(selection, request.recipe().geometry(), progress);
        Region box = mask.bounds();
        if (box.empty()) {
            throw new GenerationException("Nothing is selected inside the context. Select the area to fill.");
        }
        Sampling sampling = request.recipe().sampling().orElseGet(Sampling::standard);
        Painter painter = new Painter(
                model.get(),
                new Painter.Words(request.recipe().prompt(), request.recipe().negativePrompt()),
                sampling,
                Controls.NONE,
                new TorchGenerator(request.recipe().seed()),
                progress);
        Scene scene = Scene.of(source, mask, strength(request) < 1);
        Tensor painted = paint(painter, scene, strength(request), sampling);
        Tensor matched = request.recipe().finish().seams() == Finish.Seams.GRADIENT
                ? ColorMatch.apply(painted, scene.colors(), scene.hole().map(value -> value > 0 ? 0 : 1))
                : painted;
        progress.report(1, "Finishing");
        return variation(request.recipe().context(), box, source, Planes.picture(matched), mask);
    }

    private static double strength(GenerativeRequest request) {
        return switch (request) {
            case Fill fill -> fill.strength();
            case Expand _ -> 1;
        };
    }

    private Tensor paint(Painter painter, Scene scene, double strength, Sampling sampling) {
        Size own = new Size(scene.hole().extent(3), scene.hole().extent(2));
        Traits traits = painter.model().traits();
        Size working = WorkingSize.of(own, traits.trainedSide(), traits.multiple());
        boolean detailed = sampling.detail() > 0 && working.width() < WORTH_DETAIL * own.width();
        Sides prompts = painter.prompts(working);
        Tensor small =
                painter.fill(scene.resized(working), prompts, strength, new Painter.Share(0.02, detailed ? 0.4 : 0.98));
        Tensor large = Lanczos.resize(small, own.height(), own.width());
        if (!detailed) {
            return large;
        }
        Size padded = WorkingSize.around(own, traits.multiple());
        return painter.fill(scene.with(large).padded(padded), prompts, sampling.detail(), new Painter.Share(0.4, 0.98))
                .slice(2, 0, own.height())
                .slice(3, 0, own.width());
    }

    private static Variation variation(Region context, Region box, Picture source, Picture painted, Coverage mask) {
        Picture patch = CompositingMask.blend(source, painted, wholly(mask));
        Region place = new Region(context.x() + box.x(), context.y() + box.y(), box.width(), box.height());
        return new Variation(place, patch.crop(box), mask.crop(box));
    }

    /// Full wherever the mask covers anything: the patch itself is not masked yet.
    private static Coverage wholly(Coverage mask) {
        Coverage full = Coverage.none(mask.width(), mask.height());
        for (int i = 0; i < mask.values().length; i++) {
            full.values()[i] = mask.values()[i] == 0 ? 0 : (short) Coverage.FULL;
        }
        return full;
    }
}
