package inlay.genfill.network;

import inlay.genfill.graph.Attribute;
import inlay.genfill.graph.ElementType;
import inlay.genfill.graph.Extent;
import inlay.genfill.graph.Graph;
import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.adapter.LearntWords;
import java.util.List;
import java.util.Optional;

/// `CLIPTextModel` and `CLIPTextModelWithProjection`: the text encoders of Stable Diffusion, of the proportions L, H
/// and bigG. Radford et al., "Learning Transferable Visual Models From Natural Language Supervision" (2021).
///
/// Input: `input_ids` (batch, tokens); numbers from the vocabulary's size on are learnt words, if there are any.
/// Outputs: `last_hidden_state` (batch, tokens, width); `hidden_states.K`, what leaves layer K, and
/// `normalised_hidden_states.K`, the same through the final norm; `pooler_output` (batch, width), the normalised state
/// at the end of the text; and with a projection `text_embeds`, its projection.
final class ClipText {

    private static final int USUAL_HEADS = 8;
    private static final int USUAL_END = 49407;

    /// What early configurations say. The end then is where the greatest number is.
    private static final int EARLY_END = 2;

    private static final double EXCLUDED = -1e9;

    private final Scope scope;
    private final ClipLayers layers;
    private final int end;

    private ClipText(Scope scope, ClipLayers layers, int end) {
        this.scope = scope;
        this.layers = layers;
        this.end = end;
    }

    static void build(Graph graph, Weights weights, Configuration settings) {
        var layers = ClipLayers.of(settings, USUAL_HEADS);
        int end = settings.whole("eos_token_id", USUAL_END);
        new ClipText(Scope.of(graph, weights), layers, end).build();
    }

    private void build() {
        Graph graph = scope.graph();
        Scope model = scope.at("text_model");
        Value numbers = graph.input("input_ids", ElementType.INT64, Extent.named("batch"), Extent.named("tokens"));
        Value count = numbers.shape(1, 2);
        List<Value> states = layers.states(
                model.at("encoder"),
                embeddings(model.at("embeddings"), numbers, count),
                Optional.of(mask(model.at("embeddings"), count)));

        Value last = normalised(model, states.getLast());
        graph.output("last_hidden_state", last);
        for (int i = 0; i < states.size(); i++) {
            graph.output("hidden_states." + i, states.get(i));
            graph.output("normalised_hidden_states." + i, normalised(model, states.get(i)));
        }
        Value pooled = pooled(last, numbers, vocabulary(model.at("embeddings")));
        graph.output("pooler_output", pooled);
        if (scope.has("text_projection.weight")) {
            graph.output("text_embeds", scope.at("text_projection").linear(pooled));
        }
    }

    private Value normalised(Scope model, Value state) {
        return model.at("final_layer_norm").layerNorm(state, layers.epsilon());
    }

    private static long vocabulary(Scope embeddings) {
        return embeddings.shape("token_embedding.weight").extent(0);
    }

    /// `CLIPTextEmbeddings`.
    private static Value embeddings(Scope scope, Value numbers, Value count) {
        Value tokens = scope.has("learnt_embedding.weight")
                ? embeddingsWithLearnt(scope, numbers)
                : scope.at("token_embedding").embedding(numbers);
        return tokens.plus(beginning(scope.weight("position_embedding.weight"), count, 0));
    }

    /// Looks each number up in both tables, at a place that exists, and takes the one that it means.
    ///
    /// @see LearntWords
    private static Value embeddingsWithLearnt(Scope scope, Value numbers) {
        Graph graph = scope.graph();
        long known = vocabulary(scope);
        Value fromVocabulary =
                scope.at("token_embedding").embedding(graph.apply("Min", List.of(numbers, graph.wholes(known - 1))));
        Value fromLearnt = scope.at("learnt_embedding")
                .embedding(graph.apply("Max", List.of(numbers.minus(graph.wholes(known)), graph.wholes(0))));
        Value learnt = graph.apply("GreaterOrEqual", List.of(numbers, graph.wholes(known)));
        return graph.apply("Where", List.of(learnt.unsqueezed(2), fromLearnt, fromVocabulary));
    }

    /// The first `count` along some axes.
    private static Value beginning(Value of, Value count, long... axes) {
        Graph graph = of.graph();
        Value ends = axes.length == 1 ? count : count.concatenated(0, count);
        return graph.apply("Slice", List.of(of, graph.wholes(new long[axes.length]), ends, graph.wholes(axes)));
    }

    /// No token looks at a later one.
    private static Value mask(Scope embeddings, Value count) {
        int length =
                Math.toIntExact(embeddings.shape("position_embedding.weight").extent(0));
        float[] mask = new float[length * length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = i % length > i / length ? (float) EXCLUDED : 0;
        }
        Value whole = embeddings.graph().floats(List.of(1L, 1L, (long) length, (long) length), mask);
        return beginning(whole, count, 2, 3);
    }

    /// The state at the end of each text.
    private Value pooled(Value last, Value numbers, long vocabulary) {
        Graph graph = scope.graph();
        Value isEnd = end == EARLY_END
                ? withoutLearnt(numbers, vocabulary)
                : graph.apply("Equal", List.of(numbers, graph.wholes(end)));
        Value position = isEnd.cast(ElementType.FLOAT32).indexOfGreatest(1);
        return graph.apply("GatherND", List.of(last, position.unsqueezed(1)), Attribute.of("batch_dims", 1));
    }

    /// A learnt word's number is greater than that of the end.
    private static Value withoutLearnt(Value numbers, long vocabulary) {
        Graph graph = numbers.graph();
        Value known = graph.apply("Less", List.of(numbers, graph.wholes(vocabulary)));
        return numbers.times(known.cast(ElementType.INT64));
    }
}
