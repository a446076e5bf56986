package inlay.genfill.library.inspect;

import inlay.genfill.library.Model;
import inlay.genfill.library.Packaging;
import inlay.genfill.weights.WeightFiles;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.checkpoint.Checkpoint.LowRankAdapter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that a model tells without being run.
///
/// @param parts none for an ONNX folder, which is not looked into
/// @param adapter for a low-rank adapter
/// @param triggerWords that a prompt should contain, best first
/// @param metadata what the maker wrote, as it is
public record Inspection(
        Model model,
        List<PartFacts> parts,
        Optional<AdapterFacts> adapter,
        List<String> triggerWords,
        Map<String, String> metadata) {

    /// @throws inlay.genfill.weights.UnusableWeightsException if the files are gone or were changed
    public static Inspection of(Model model) {
        if (model.packaging() == Packaging.ONNX_FOLDER) {
            return new Inspection(model, List.of(), Optional.empty(), List.of(), Map.of());
        }
        try (Weights weights = WeightFiles.open(opened(model))) {
            Map<String, String> metadata = Collections.unmodifiableMap(new LinkedHashMap<>(weights.metadata()));
            return new Inspection(
                    model,
                    Parts.of(model, weights),
                    model.content() instanceof LowRankAdapter
                            ? Optional.of(AdapterFacts.of(weights))
                            : Optional.empty(),
                    TriggerWords.of(metadata),
                    metadata);
        }
    }

    /// How many numbers are in all parts together.
    public long parameters() {
        return parts.stream().mapToLong(PartFacts::parameters).sum();
    }

    /// For a folder, its denoiser's file stands for it.
    private static Path opened(Model model) {
        return model.packaging() == Packaging.DIFFUSERS_FOLDER
                ? model.files().getFirst().path().getParent()
                : model.path();
    }
}
