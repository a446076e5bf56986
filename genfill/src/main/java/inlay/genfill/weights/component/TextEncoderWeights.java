package inlay.genfill.weights.component;

import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.component.RenamedWeights.Source;
import inlay.genfill.weights.naming.OpenClipNames;
import inlay.genfill.weights.naming.OpenClipNames.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the CLIP text encoders of a file and shows them under the names of transformers (`text_model.…`,
/// `text_projection.weight`).
final class TextEncoderWeights {

    private static final List<String> FIRST = List.of(
            "cond_stage_model.transformer.",
            "cond_stage_model.model.",
            "conditioner.embedders.0.transformer.",
            "conditioner.embedders.0.model.",
            "text_encoder.",
            "");
    private static final List<String> SECOND = List.of("conditioner.embedders.1.model.", "text_encoder_2.");

    private static final String MODEL = "text_model.";
    private static final String TOKENS = "embeddings.token_embedding.weight";
    private static final String OPEN_TOKENS = "token_embedding.weight";
    private static final String PROJECTION = "text_projection.weight";
    private static final Pattern BLOCK = Pattern.compile("transformer\\.resblocks\\.(\\d{1,3})\\..+");

    /// The width of OpenCLIP H, of which Stable Diffusion 2 uses all layers but the last.
    private static final long WIDTH_WITHOUT_LAST_LAYER = 1024;

    private static final List<String> LAYER_MODULES = List.of(
            "layer_norm1",
            "self_attn.q_proj",
            "self_attn.k_proj",
            "self_attn.v_proj",
            "self_attn.out_proj",
            "layer_norm2",
            "mlp.fc1",
            "mlp.fc2");

    private TextEncoderWeights() {}

    static Optional<Weights> first(Weights file) {
        return in(file, FIRST);
    }

    /// A file or folder that holds nothing but one text encoder may be the second one.
    static Optional<Weights> second(Weights file) {
        return in(file, SECOND).or(() -> in(file, List.of("")));
    }

    private static Optional<Weights> in(Weights file, List<String> prefixes) {
        return ComponentWeights.prefix(file, prefixes, MODEL + TOKENS, TOKENS, OPEN_TOKENS)
                .map(prefix -> file.names().contains(prefix + OPEN_TOKENS)
                        ? openClip(file, prefix)
                        : transformers(file, prefix));
    }

    /// Some versions of transformers write the names without `text_model.`.
    private static Weights transformers(Weights file, String prefix) {
        boolean flat = file.names().contains(prefix + TOKENS);
        SequencedMap<String, Source> sources = new LinkedHashMap<>();
        for (String name : file.names()) {
            if (name.startsWith(prefix)) {
                String inner = name.substring(prefix.length());
                String full = flat && !inner.equals(PROJECTION) ? MODEL + inner : inner;
                sources.put(full, new Source(name, UnaryOperator.identity()));
            }
        }
        return new RenamedWeights(file, sources);
    }

    private static Weights openClip(Weights file, String prefix) {
        boolean cut = file.tensor(prefix + OPEN_TOKENS).shape().extent(1) == WIDTH_WITHOUT_LAST_LAYER;
        int layers = layers(file, prefix) - (cut ? 1 : 0);
        Stream<String> ends = Stream.of(
                MODEL + TOKENS,
                MODEL + "embeddings.position_embedding.weight",
                MODEL + "final_layer_norm.weight",
                MODEL + "final_layer_norm.bias");
        Stream<String> projection = cut ? Stream.empty() : Stream.of(PROJECTION);
        Stream<String> inner = Stream.iterate(0, layer -> layer < layers, layer -> layer + 1)
                .flatMap(layer -> LAYER_MODULES.stream().flatMap(module -> Stream.of("weight", "bias")
                        .map(kind -> MODEL + "encoder.layers." + layer + "." + module + "." + kind)));
        SequencedMap<String, Source> sources = new LinkedHashMap<>();
        Stream.of(ends, inner, projection).flatMap(names -> names).forEach(name -> OpenClipNames.origin(name)
                .filter(origin -> file.names().contains(prefix + origin.name()))
                .ifPresent(origin -> sources.put(name, new Source(prefix + origin.name(), view(origin.part())))));
        return new RenamedWeights(file, sources);
    }

    private static int layers(Weights file, String prefix) {
        return 1
                + file.names().stream()
                        .filter(name -> name.startsWith(prefix))
                        .map(name -> BLOCK.matcher(name.substring(prefix.length())))
                        .filter(Matcher::matches)
                        .mapToInt(block -> Integer.parseInt(block.group(1)))
                        .max()
                        .orElse(-1);
    }

    private static UnaryOperator<Tensor> view(Part part) {
        return switch (part) {
            case WHOLE -> UnaryOperator.identity();
            case FIRST_THIRD -> fused -> fused.part(0, 3);
            case SECOND_THIRD -> fused -> fused.part(1, 3);
            case LAST_THIRD -> fused -> fused.part(2, 3);
            case TRANSPOSED -> Tensor::transposed;
        };
    }
}
