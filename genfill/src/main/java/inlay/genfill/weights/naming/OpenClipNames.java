package inlay.genfill.weights.naming;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the tensors of a CLIP text encoder in the Hugging Face layout are found in an OpenCLIP one, which fuses
/// query, key and value into one matrix and stores its projection lying down.
public final class OpenClipNames {

    /// What to take of the tensor that was found.
    public enum Part {
        WHOLE,
        FIRST_THIRD,
        SECOND_THIRD,
        LAST_THIRD,
        TRANSPOSED
    }

    /// A tensor in the OpenCLIP layout.
    public record Origin(String name, Part part) {}

    private static final Pattern LAYER = Pattern.compile("text_model\\.encoder\\.layers\\.(\\d{1,3})\\.(.+)");
    private static final Pattern FUSED = Pattern.compile("self_attn\\.([qkv])_proj\\.(weight|bias)");
    private static final Fragments IN_LAYER = Fragments.of(
            "ln_1", "layer_norm1",
            "ln_2", "layer_norm2",
            "attn.out_proj", "self_attn.out_proj",
            "mlp.c_fc", "mlp.fc1",
            "mlp.c_proj", "mlp.fc2");
    private static final Fragments ENDS = Fragments.of(
            "token_embedding", "text_model.embeddings.token_embedding",
            "ln_final", "text_model.final_layer_norm");

    private OpenClipNames() {}

    /// The origin of a tensor under its Hugging Face name (`text_model.…` or `text_projection.weight`); empty for a
    /// name that no text encoder has.
    public static Optional<Origin> origin(String name) {
        Matcher layer = LAYER.matcher(name);
        if (layer.matches()) {
            return inLayer("transformer.resblocks." + layer.group(1) + ".", layer.group(2));
        }
        return switch (name) {
            case "text_projection.weight" -> Optional.of(new Origin("text_projection", Part.TRANSPOSED));
            case "text_model.embeddings.position_embedding.weight" ->
                Optional.of(new Origin("positional_embedding", Part.WHOLE));
            default -> ENDS.toOriginal(name).map(original -> new Origin(original, Part.WHOLE));
        };
    }

    private static Optional<Origin> inLayer(String block, String rest) {
        Matcher fused = FUSED.matcher(rest);
        if (fused.matches()) {
            Part part =
                    switch (fused.group(1)) {
                        case "q" -> Part.FIRST_THIRD;
                        case "k" -> Part.SECOND_THIRD;
                        default -> Part.LAST_THIRD;
                    };
            return Optional.of(new Origin(block + "attn.in_proj_" + fused.group(2), part));
        }
        return IN_LAYER.toOriginal(rest).map(original -> new Origin(block + original, Part.WHOLE));
    }
}
