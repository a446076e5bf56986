package inlay.genfill.network;

import inlay.genfill.graph.ElementType;
import inlay.genfill.graph.Extent;
import inlay.genfill.graph.Graph;
import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.Weights;

/// The first part of an IP-Adapter, which turns an encoded picture into the tokens that the denoiser attends to. Ye et
/// al., "IP-Adapter: Text Compatible Image Prompt Adapter for Text-to-Image Diffusion Models" (2023). Which of its
/// forms it is, the weights say.
///
/// Input: `image_embeds` (batch, width), where the form takes the picture as a whole; `hidden_states` (batch, patches,
/// width), where it takes the last but one state of the picture's encoder; `face_embeds` (batch, width), where it
/// takes a face. Output: `image_tokens` (batch, tokens, width).
final class ImageProjection {

    private static final double EPSILON = 1e-5;
    private static final int HEAD_WIDTH = 64;

    private final Scope scope;
    private final boolean shortcut;

    private ImageProjection(Scope scope, boolean shortcut) {
        this.scope = scope;
        this.shortcut = shortcut;
    }

    /// The setting `shortcut` tells the second version of FaceID Plus from the first, which has the same weights.
    static void build(Graph graph, Weights weights, Configuration settings) {
        boolean shortcut = settings.flag("shortcut", false);
        settings.refuseOthers("projection");
        var projection = new ImageProjection(Scope.of(graph, weights).at("image_proj"), shortcut);
        graph.output("image_tokens", projection.tokens());
    }

    private Value tokens() {
        if (scope.has("perceiver_resampler.proj_in.weight")) {
            return facePlus();
        }
        if (scope.has("latents")) {
            return plus();
        }
        if (scope.has("proj.3.weight")) {
            return fullFace();
        }
        return scope.has("proj.0.weight") ? face() : plain();
    }

    /// `ImageProjModel`.
    private Value plain() {
        Value projected = scope.at("proj").linear(vector("image_embeds", "proj"));
        return normalisedTokens(projected);
    }

    /// `MLPProjModel` of the full face.
    private Value fullFace() {
        return scope.at("proj.3").layerNorm(twoLayers(sequence("proj.0")), EPSILON);
    }

    /// `MLPProjModel` of FaceID.
    private Value face() {
        return normalisedTokens(twoLayers(vector("face_embeds", "proj.0")));
    }

    /// `ProjPlusModel`: the face's tokens look at the picture.
    private Value facePlus() {
        Value face = face();
        Value picture = sequence("perceiver_resampler.proj_in");
        Value seen = resampled(scope.at("perceiver_resampler"), face, picture);
        return shortcut ? face.plus(seen) : seen;
    }

    /// `Resampler`: learnt tokens look at the picture.
    private Value plus() {
        Value picture = sequence("proj_in");
        Shape latents = scope.shape("latents");
        Value learnt = scope.weight("latents")
                .expanded(picture.shape(0, 1)
                        .concatenated(0, scope.graph().wholes(latents.extent(1), latents.extent(2))));
        return resampled(scope, learnt, picture);
    }

    private Value twoLayers(Value input) {
        return scope.at("proj.2").linear(scope.at("proj.0").linear(input).gelu());
    }

    private Value normalisedTokens(Value flat) {
        long width = scope.shape("norm.weight").extent(0);
        return scope.at("norm").layerNorm(flat.reshaped(0, -1, width), EPSILON);
    }

    private Value vector(String name, String layer) {
        return scope.graph().input(name, ElementType.FLOAT32, Extent.named("batch"), width(layer));
    }

    private Value sequence(String layer) {
        return scope.graph()
                .input(
                        "hidden_states",
                        ElementType.FLOAT32,
                        Extent.named("batch"),
                        Extent.named("patches"),
                        width(layer));
    }

    private Extent width(String layer) {
        return Extent.of(scope.shape(layer + ".weight").extent(1));
    }

    /// The perceiver of Jaegle et al. (2021) as Alayrac et al., "Flamingo" (2022), changed it: tokens that look, layer
    /// by layer, at a picture and at themselves.
    private static Value resampled(Scope scope, Value tokens, Value picture) {
        Value seen = scope.at("proj_in").linear(picture);
        Value hidden = tokens;
        for (int i = 0; scope.has("layers." + i + ".0.to_q.weight"); i++) {
            Scope layer = scope.at("layers", i);
            hidden = attention(layer.at("0"), hidden, seen).plus(hidden);
            hidden = feedForward(layer.at("1"), hidden).plus(hidden);
        }
        return scope.at("norm_out").layerNorm(scope.at("proj_out").linear(hidden), EPSILON);
    }

    /// `PerceiverAttention`.
    private static Value attention(Scope scope, Value tokens, Value picture) {
        Value queries = scope.at("norm2").layerNorm(tokens, EPSILON);
        Value context = scope.at("norm1").layerNorm(picture, EPSILON).concatenated(1, queries);
        var keysAndValues = scope.at("to_kv").linear(context).chunks(-1, 2);
        int heads = Math.max(1, Math.toIntExact(scope.shape("to_q.weight").extent(0) / HEAD_WIDTH));
        Value attended =
                scope.at("to_q").linear(queries).attend(keysAndValues.getFirst(), keysAndValues.getLast(), heads);
        return scope.at("to_out").linear(attended);
    }

    /// `FeedForward` of the resampler.
    private static Value feedForward(Scope scope, Value tokens) {
        Value wide = scope.at("1").linear(scope.at("0").layerNorm(tokens, EPSILON));
        return scope.at("3").linear(wide.gelu());
    }
}
