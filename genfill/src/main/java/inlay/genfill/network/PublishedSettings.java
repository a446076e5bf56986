package inlay.genfill.network;

import inlay.genfill.inference.NetworkRole;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.Weights;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The settings of published networks that come in a file without any, told from the proportions of their weights.
public final class PublishedSettings {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String TEXT_LAYERS = "text_model.encoder.layers.";
    private static final String VISION_LAYERS = "vision_model.encoder.layers.";
    private static final int HEAD_WIDTH = 64;

    /// The widths of CLIP L, which is of OpenAI; the larger ones are of OpenCLIP.
    private static final long TEXT_WIDTH_OF_L = 768;

    private static final long VISION_WIDTH_OF_B = 768;
    private static final long VISION_WIDTH_OF_L = 1024;

    /// The encoders of pictures of the proportions L, H and bigG all have as many.
    private static final int VISION_HEADS = 16;

    private static final int FACTOR = 8;
    private static final int FACTOR_OF_XL = 16;

    private PublishedSettings() {}

    /// The settings of the network that plays a role. Autoencoders and image projections leave everything as usual.
    ///
    /// @throws inlay.genfill.weights.UnusableWeightsException if the weights are of no such network
    public static Configuration of(NetworkRole role, Weights weights) {
        return switch (role) {
            case DENOISER, CONTROL_NET -> PublishedDenoiser.settings(weights);
            case TEXT_ENCODER -> textEncoder(weights);
            case VISION_ENCODER -> visionEncoder(weights);
            case TEXT_TO_IMAGE_ADAPTER -> textToImageAdapter(weights);
            case AUTOENCODER_ENCODER,
                    AUTOENCODER_DECODER,
                    TINY_AUTOENCODER_ENCODER,
                    TINY_AUTOENCODER_DECODER,
                    IMAGE_PROJECTION -> new Configuration(JSON.createObjectNode());
        };
    }

    /// CLIP L, OpenCLIP H or OpenCLIP bigG.
    private static Configuration textEncoder(Weights weights) {
        long width =
                weights.tensor("text_model.final_layer_norm.weight").shape().elements();
        return new Configuration(JSON.createObjectNode()
                .put("num_hidden_layers", layers(weights, TEXT_LAYERS))
                .put("num_attention_heads", Math.max(1, width / HEAD_WIDTH))
                .put("hidden_act", width == TEXT_WIDTH_OF_L ? "quick_gelu" : "gelu"));
    }

    /// The encoder of pictures of CLIP L, OpenCLIP H or OpenCLIP bigG.
    private static Configuration visionEncoder(Weights weights) {
        Shape patch =
                weights.tensor("vision_model.embeddings.patch_embedding.weight").shape();
        long places = weights.tensor("vision_model.embeddings.position_embedding.weight")
                .shape()
                .extent(0);
        long width = patch.extent(0);
        return new Configuration(JSON.createObjectNode()
                .put("num_hidden_layers", layers(weights, VISION_LAYERS))
                .put("num_attention_heads", width == VISION_WIDTH_OF_B ? width / HEAD_WIDTH : VISION_HEADS)
                .put("hidden_act", width <= VISION_WIDTH_OF_L ? "quick_gelu" : "gelu")
                .put("image_size", Math.round(Math.sqrt(places - 1.0)) * patch.extent(2)));
    }

    /// A T2I-Adapter for Stable Diffusion 1 or XL, of one channel or three.
    private static Configuration textToImageAdapter(Weights weights) {
        boolean light = weights.find("adapter.conv_in.weight").isEmpty();
        long channels = weights.tensor(light ? "adapter.body.0.in_conv.weight" : "adapter.conv_in.weight")
                .shape()
                .extent(1);
        boolean large = channels % (FACTOR_OF_XL * FACTOR_OF_XL) == 0;
        ObjectNode settings = JSON.createObjectNode().put("downscale_factor", large ? FACTOR_OF_XL : FACTOR);
        return new Configuration(
                settings.put("adapter_type", light ? "light_adapter" : large ? "full_adapter_xl" : "full_adapter"));
    }

    private static int layers(Weights weights, String prefix) {
        int layers = 0;
        while (weights.find(prefix + layers + ".layer_norm1.weight").isPresent()) {
            layers++;
        }
        return layers;
    }
}
