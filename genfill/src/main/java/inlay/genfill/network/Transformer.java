package inlay.genfill.network;

import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;

/// `Transformer2DModel`: attention over the pixels of a picture and from them to the text. The first and last layer are
/// linear ones over channels, whether they are stored as such or as 1 x 1 convolutions.
///
/// @param heads of every attention
/// @param groups of the norm
/// @param onlyCrossAttention whether the first attention looks at the text, too, instead of at the picture itself
record Transformer(int heads, int groups, boolean onlyCrossAttention) {

    private static final double GROUP_NORM_EPSILON = 1e-6;
    private static final double LAYER_NORM_EPSILON = 1e-5;

    /// @param guide what the second attention looks at
    Value apply(Scope scope, Value picture, Guide guide) {
        Value normalised = scope.at("norm").groupNorm(picture, groups, GROUP_NORM_EPSILON);
        Value tokens = scope.at("proj_in").linear(normalised.reshaped(0, 0, -1).transposed(0, 2, 1));
        for (int i = 0; scope.has("transformer_blocks." + i + ".norm1.weight"); i++) {
            tokens = block(scope.at("transformer_blocks", i), tokens, guide);
        }
        Value projected = scope.at("proj_out").linear(tokens).transposed(0, 2, 1);
        return projected.reshaped(picture.shape()).plus(picture);
    }

    /// `BasicTransformerBlock`.
    private Value block(Scope scope, Value input, Guide guide) {
        Value tokens = scope.at("norm1").layerNorm(input, LAYER_NORM_EPSILON);
        Value hidden = input.plus(
                onlyCrossAttention
                        ? Attention.attend(scope.at("attn1"), tokens, guide.text(), heads)
                        : Attention.attend(scope.at("attn1"), tokens, tokens, heads));
        tokens = scope.at("norm2").layerNorm(hidden, LAYER_NORM_EPSILON);
        hidden = hidden.plus(guide.attend(scope.at("attn2"), tokens, heads));
        tokens = scope.at("norm3").layerNorm(hidden, LAYER_NORM_EPSILON);
        return hidden.plus(feedForward(scope.at("ff.net"), tokens));
    }

    /// `FeedForward` with `GEGLU`: Shazeer, "GLU Variants Improve Transformer" (2020).
    private static Value feedForward(Scope scope, Value tokens) {
        var parts = scope.at("0.proj").linear(tokens).chunks(-1, 2);
        return scope.at("2").linear(parts.getFirst().times(parts.getLast().gelu()));
    }
}
