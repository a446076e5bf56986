package inlay.genfill.library.inspect;

import inlay.genfill.library.Model;
import inlay.genfill.library.Packaging;
import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.WeightFiles;
import inlay.genfill.weights.Weights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Divides a model into its parts: by the beginnings of names within a file, by folders in a folder.
final class Parts {

    private static final Map<String, String> PREFIXES = prefixes();
    private static final Map<String, String> FOLDERS = Map.of(
            "unet", "UNet",
            "vae", "VAE",
            "text_encoder", "Text encoder",
            "text_encoder_2", "Second text encoder",
            "transformer", "Transformer");

    private Parts() {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("model.diffusion_model.", "UNet");
        prefixes.put("model_ema.", "Averaged copy of the UNet, not used");
        prefixes.put("first_stage_model.", "VAE");
        prefixes.put("vae.", "VAE");
        prefixes.put("cond_stage_model.", "Text encoder");
        prefixes.put("conditioner.embedders.0.", "Text encoder");
        prefixes.put("conditioner.embedders.1.", "Second text encoder");
        prefixes.put("image_proj.", "Projection of the image");
        prefixes.put("ip_adapter.", "Attention to the image");
        return prefixes;
    }

    static List<PartFacts> of(Model model, Weights weights) {
        return model.packaging() == Packaging.DIFFUSERS_FOLDER ? inFolder(model) : inFile(model, weights);
    }

    private static List<PartFacts> inFile(Model model, Weights weights) {
        Map<String, List<Tensor>> parts = new LinkedHashMap<>();
        for (String name : weights.names()) {
            String title = PREFIXES.entrySet().stream()
                    .filter(prefix -> name.startsWith(prefix.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("Other");
            parts.computeIfAbsent(title, key -> new ArrayList<>()).add(weights.tensor(name));
        }
        if (parts.size() == 1 && parts.containsKey("Other")) {
            return List.of(PartFacts.of(capitalised(model.kind().title()), parts.get("Other")));
        }
        return parts.entrySet().stream()
                .map(part -> PartFacts.of(part.getKey(), part.getValue()))
                .toList();
    }

    private static List<PartFacts> inFolder(Model model) {
        return model.files().stream()
                .map(file -> model.path().relativize(file.path()).getName(0).toString())
                .distinct()
                .map(folder -> component(model.path().resolve(folder), FOLDERS.getOrDefault(folder, folder)))
                .toList();
    }

    private static PartFacts component(Path folder, String title) {
        try (Weights weights = WeightFiles.open(folder)) {
            Stream<Tensor> tensors = weights.names().stream().map(weights::tensor);
            return PartFacts.of(title, tensors.toList());
        }
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
