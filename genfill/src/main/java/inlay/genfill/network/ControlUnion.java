package inlay.genfill.network;

import inlay.genfill.graph.ElementType;
import inlay.genfill.graph.Extent;
import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import java.util.List;

/// What a ControlNet for many kinds of control has beside the usual: it is told the kind, with the time and with the
/// picture. Li et al., "ControlNet++: All-in-one ControlNet for image generations and editing" (2024).
///
/// @param kind 1 at the kind of control and 0 elsewhere, batch x kinds
/// @param heads of its attention
record ControlUnion(Scope scope, Value kind, int heads) {

    private static final String TASKS = "task_embedding";
    private static final double EPSILON = 1e-5;

    /// Whether the weights are of such a network.
    static boolean isOne(Scope scope) {
        return scope.has(TASKS);
    }

    /// @param suffix of the input `control_type`
    static ControlUnion of(Scope scope, String suffix, int heads) {
        Value kind = scope.graph()
                .input(
                        "control_type" + suffix,
                        ElementType.FLOAT32,
                        Extent.named("kinds" + suffix),
                        Extent.of(scope.shape(TASKS).extent(0)));
        return new ControlUnion(scope, kind, heads);
    }

    /// What joins the embedding of the time.
    Value time(boolean cosinesFirst, double shift) {
        Scope layers = scope.at("control_add_embedding");
        long width =
                layers.shape("linear_1.weight").extent(1) / scope.shape(TASKS).extent(0);
        Value waves = TimeEmbedding.waves(kind.reshaped(-1), Math.toIntExact(width), cosinesFirst, shift);
        Value each =
                waves.reshaped(kind.shape(0, 1).concatenated(0, kind.graph().wholes(-1)));
        return TimeEmbedding.layers(layers, each, Activation.SILU);
    }

    /// What joins the picture, the same at every place: the result of attention between the picture, with its kind, and
    /// the noisy latents.
    Value share(Value latents, Value picture) {
        Value batch = latents.shape(0, 1);
        Value task = kind.matmul(scope.weight(TASKS));
        Value described = picture.mean(2, 3).squeezed(2, 3).plus(task);
        Value one = described
                .unsqueezed(1)
                .expanded(batch.concatenated(0, batch.graph().wholes(1, 1)));
        Value both = one.concatenated(1, latents.mean(2, 3).squeezed(2, 3).unsqueezed(1));
        for (int layer = 0; scope.has("transformer_layes." + layer + ".ln_1.weight"); layer++) {
            both = block(scope.at("transformer_layes", layer), both);
        }
        Value first = both.slice(1, 0, 1).squeezed(1);
        return scope.at("spatial_ch_projs").linear(first).unsqueezed(2, 3);
    }

    /// `ResidualAttentionBlock`. The reference takes the batch for the sequence, and the networks were trained so.
    private Value block(Scope layer, Value input) {
        Value turned = layer.at("ln_1").layerNorm(input, EPSILON).transposed(1, 0, 2);
        Value hidden = input.plus(attention(layer.at("attn"), turned).transposed(1, 0, 2));
        Value inner = layer.at("mlp.c_fc").linear(layer.at("ln_2").layerNorm(hidden, EPSILON));
        return hidden.plus(layer.at("mlp.c_proj").linear(inner.quickGelu()));
    }

    /// PyTorch's `MultiheadAttention`, whose three matrices are one.
    private Value attention(Scope attention, Value tokens) {
        Value projected = tokens.matmul(attention.weight("in_proj_weight").transposed(1, 0))
                .plus(attention.weight("in_proj_bias"));
        List<Value> parts = projected.chunks(-1, 3);
        return attention.at("out_proj").linear(parts.get(0).attend(parts.get(1), parts.get(2), heads));
    }
}
