package inlay.genfill.weights.checkpoint;

import inlay.genfill.weights.Weights;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Tells what a file of weights is. The rules unite those of diffusers (`infer_diffusers_model_type`) and of
/// stable-diffusion.cpp; the first that applies decides, adapters before the networks whose names they borrow.
public final class Recognition {

    private static final List<Function<Inventory, Optional<Checkpoint>>> RULES = List.of(
            AdapterRules::lowRankAdapter,
            AdapterRules::imagePromptAdapter,
            OtherSystems::recognise,
            NetworkRules::controlNet,
            NetworkRules::denoiser,
            NetworkRules::textToImageAdapter,
            PartRules::autoencoder,
            PartRules::tinyAutoencoder,
            PartRules::textEncoder,
            PartRules::visionEncoder,
            PartRules::textualInversion);

    private Recognition() {}

    public static Checkpoint of(Weights weights) {
        return of(Inventory.of(weights));
    }

    public static Checkpoint of(Inventory inventory) {
        return RULES.stream()
                .flatMap(rule -> rule.apply(inventory).stream())
                .findFirst()
                .orElseGet(Checkpoint.Unknown::new);
    }
}
