package inlay.genfill.network;

import inlay.genfill.graph.ElementType;
import inlay.genfill.graph.Extent;
import inlay.genfill.graph.Graph;
import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.Weights;
import java.util.List;
import java.util.Optional;

/// `CLIPVisionModel` and `CLIPVisionModelWithProjection`: the encoder of pictures that IP-Adapters need, of the
/// proportions L, H and bigG. Dosovitskiy et al., "An Image is Worth 16x16 Words" (2021); Radford et al. (2021).
///
/// Input: `pixel_values` (batch, channels, height, width) of the one size that it was trained for, normalised. Outputs:
/// `image_embeds` (batch, width) in place of the whole picture, where there is a projection, and `pooler_output`, what
/// is projected; `last_hidden_state` and `penultimate_hidden_state` (batch, 1 + patches, width), what leaves the last
/// layer and the one before.
final class ClipVision {

    private static final int USUAL_HEADS = 12;
    private static final int USUAL_SIZE = 224;

    private final Scope scope;
    private final ClipLayers layers;
    private final int size;

    private ClipVision(Scope scope, ClipLayers layers, int size) {
        this.scope = scope;
        this.layers = layers;
        this.size = size;
    }

    static void build(Graph graph, Weights weights, Configuration settings) {
        var layers = ClipLayers.of(settings, USUAL_HEADS);
        int size = settings.whole("image_size", USUAL_SIZE);
        new ClipVision(Scope.of(graph, weights), layers, size).build();
    }

    private void build() {
        Graph graph = scope.graph();
        Scope model = scope.at("vision_model");
        long channels = model.shape("embeddings.patch_embedding.weight").extent(1);
        Value pixels = graph.input(
                "pixel_values",
                ElementType.FLOAT32,
                Extent.named("batch"),
                Extent.of(channels),
                Extent.of(size),
                Extent.of(size));
        Value embedded = model.at("pre_layrnorm") // misspelt in the reference
                .layerNorm(embeddings(model.at("embeddings"), pixels), layers.epsilon());
        List<Value> states = layers.states(model.at("encoder"), embedded, Optional.empty());
        Value first = states.getLast().slice(1, 0, 1).squeezed(1);
        Value pooled = model.at("post_layernorm").layerNorm(first, layers.epsilon());
        if (scope.has("visual_projection.weight")) {
            graph.output("image_embeds", scope.at("visual_projection").linear(pooled));
        }
        graph.output("pooler_output", pooled);
        graph.output("last_hidden_state", states.getLast());
        graph.output("penultimate_hidden_state", states.get(Math.max(0, states.size() - 2)));
    }

    /// `CLIPVisionEmbeddings`: a token that stands for the class, then the patches row by row.
    private Value embeddings(Scope scope, Value pixels) {
        Shape kernel = scope.shape("patch_embedding.weight");
        int side = Math.toIntExact(kernel.extent(2));
        Value patches = scope.at("patch_embedding")
                .convolution(pixels, side, 0)
                .reshaped(0, 0, -1)
                .transposed(0, 2, 1);
        Value token = scope.weight("class_embedding", Shape.of(1, 1, kernel.extent(0)));
        Value tokens = token.expanded(
                        pixels.shape(0, 1).concatenated(0, scope.graph().wholes(1, kernel.extent(0))))
                .concatenated(1, patches);
        return tokens.plus(scope.weight("position_embedding.weight"));
    }
}
