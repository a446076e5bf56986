package inlay.genfill.library.inspect;

import inlay.genfill.weights.Weights;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What a low-rank adapter changes and how much room the changes have.
///
/// @param ranks how many factors have which rank, lowest rank first; empty where changes are whole
/// @param alphas the different scales written down; the change counts by alpha over rank
/// @param targets how many tensors are for which part of the model
public record AdapterFacts(
        SortedMap<Integer, Integer> ranks, SortedSet<Float> alphas, SortedMap<String, Integer> targets) {

    /// The factor whose rows are the rank, in every naming.
    private static final Pattern RANK = Pattern.compile(".*(lora_down\\.weight|lora_A(\\.default)?\\.weight"
            + "|_lora\\.down\\.weight|lora\\.down\\.weight|lora_linear_layer\\.down\\.weight|hada_w1_b|lokr_w[12]_b)");

    private static final List<Map.Entry<Pattern, String>> TARGETS = List.of(
            Map.entry(
                    Pattern.compile("(lora_te2_|text_encoder_2\\.|text_encoders\\.clip_g\\.).*"),
                    "second text encoder"),
            Map.entry(Pattern.compile("(lora_te1?_|text_encoder\\.|text_encoders\\.|text_model\\.).*"), "text encoder"),
            Map.entry(Pattern.compile(".*"), "UNet"));

    static AdapterFacts of(Weights weights) {
        SortedMap<Integer, Integer> ranks = new TreeMap<>();
        SortedSet<Float> alphas = new TreeSet<>();
        SortedMap<String, Integer> targets = new TreeMap<>();
        for (String name : weights.names()) {
            var tensor = weights.tensor(name);
            if (RANK.matcher(name).matches() && tensor.shape().rank() > 0) {
                ranks.merge(Math.toIntExact(tensor.shape().extent(0)), 1, Integer::sum);
            }
            if (name.endsWith(".alpha") && tensor.shape().elements() == 1) {
                alphas.add(tensor.format().get(tensor.data(), 0));
            }
            targets.merge(target(name), 1, Integer::sum);
        }
        return new AdapterFacts(ranks, alphas, targets);
    }

    private static String target(String name) {
        String bare = name.startsWith("base_model.model.") ? name.substring("base_model.model.".length()) : name;
        return TARGETS.stream()
                .filter(target -> target.getKey().matcher(bare).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
