package inlay.genfill.weights.component;

import inlay.genfill.weights.Weights;
import inlay.genfill.weights.component.RenamedWeights.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// Finds a CLIP encoder of pictures in a file and shows it under the names of transformers (`vision_model.…`,
/// `visual_projection.weight`).
final class VisionEncoderWeights {

    private static final String MODEL = "vision_model.";
    private static final String PATCHES = "embeddings.patch_embedding.weight";
    private static final String PROJECTION = "visual_projection.weight";

    private VisionEncoderWeights() {}

    static Optional<Weights> in(Weights file) {
        return ComponentWeights.prefix(file, List.of("", "image_encoder."), MODEL + PATCHES, PATCHES)
                .map(prefix -> view(file, prefix));
    }

    /// Some versions of transformers write the names without `vision_model.`. A whole CLIP has a text encoder, too.
    private static Weights view(Weights file, String prefix) {
        boolean flat = file.names().contains(prefix + PATCHES);
        SequencedMap<String, Source> sources = new LinkedHashMap<>();
        for (String name : file.names()) {
            String inner = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            boolean ofModel = flat ? !inner.isEmpty() : inner.startsWith(MODEL);
            if (inner.equals(PROJECTION)) {
                sources.put(inner, new Source(name, UnaryOperator.identity()));
            } else if (ofModel) {
                sources.put(flat ? MODEL + inner : inner, new Source(name, UnaryOperator.identity()));
            }
        }
        return new RenamedWeights(file, sources);
    }
}
