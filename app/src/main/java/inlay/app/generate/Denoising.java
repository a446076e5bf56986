package inlay.app.generate;

import inlay.genfill.request.Expand;
import inlay.genfill.request.Fill;
import inlay.genfill.request.GenerativeRequest;
import inlay.genfill.request.RequestJson;
import inlay.genfill.request.Sampling;
import inlay.genfill.request.UnreadableRequestException;
import java.util.List;

/// What a person asks of an engine that denoises, beside the prompt and the seed.
///
/// @param negativePrompt what to avoid; may be empty
/// @param strength       0 (exclusive) to 1: how much of what was there is invented anew
/// @param sampling       how the engine goes about it
public record Denoising(String negativePrompt, double strength, Sampling sampling) {
    /// What most models do well with.
    public static final Denoising STANDARD = new Denoising("", 1, Sampling.standard());

    public Denoising {
        if (!(strength > 0 && strength <= 1)) {
            throw new IllegalArgumentException("Strength must lie between 0 and 1.");
        }
    }

    /// How a picture was made, from its recipe's request; the standard where that cannot be read, or says nothing.
    /// Takes a moment: to be called off the event thread.
    public static Denoising of(inlay.editor.document.Recipe recipe) {
        try {
            return of(new RequestJson().read(recipe.request()));
        } catch (UnreadableRequestException ofAnotherVersion) {
            return STANDARD;
        }
    }

    private static Denoising of(GenerativeRequest request) {
        double strength =
                switch (request) {
                    case Fill fill -> fill.strength();
                    case Expand _ -> 1;
                };
        return new Denoising(
                request.recipe().negativePrompt(),
                strength,
                request.recipe().sampling().orElse(STANDARD.sampling));
    }

    /// Without the adapters that an engine cannot be run with.
    public Denoising fitting(EngineChoice engine) {
        return withAdapters(sampling.adapters().stream()
                .filter(adapter -> engine.adapters().contains(adapter.reference()))
                .toList());
    }

    private Denoising withAdapters(List<Sampling.Adapter> adapters) {
        return new Denoising(
                negativePrompt,
                strength,
                new Sampling(
                        sampling.sampler(),
                        sampling.steps(),
                        sampling.guidance(),
                        sampling.rescale(),
                        sampling.skippedLayers(),
                        sampling.detail(),
                        adapters));
    }
}
