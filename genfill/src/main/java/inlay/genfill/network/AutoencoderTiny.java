package inlay.genfill.network;

import inlay.genfill.graph.Attribute;
import inlay.genfill.graph.Graph;
import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import inlay.genfill.weights.Weights;
import java.util.List;

/// `AutoencoderTiny`: a small autoencoder whose latents, already scaled, are those of a large one, good for previews.
/// Source: TAESD by Ollin Boer Bohan.
///
/// The encoder takes `sample` (batch, channels, height, width), -1 to 1, and gives `latents`; the decoder takes
/// `latent_sample` and gives `sample`.
final class AutoencoderTiny {

    private static final double LIMIT = 3;
    private static final List<String> UPSAMPLING = List.of("nearest", "bilinear");

    private final Scope scope;
    private final Activation activation;
    private final int factor;
    private final boolean smooth;

    private AutoencoderTiny(Scope scope, Activation activation, int factor, boolean smooth) {
        this.scope = scope;
        this.activation = activation;
        this.factor = factor;
        this.smooth = smooth;
    }

    static void buildEncoder(Graph graph, Weights weights, Configuration settings) {
        of(graph, weights, settings).encoder();
    }

    static void buildDecoder(Graph graph, Weights weights, Configuration settings) {
        of(graph, weights, settings).decoder();
    }

    private static AutoencoderTiny of(Graph graph, Weights weights, Configuration settings) {
        var activation =
                Activation.named(settings, "act_fn", settings.text("act_fn").orElse("relu"));
        int factor = settings.whole("upsampling_scaling_factor", 2);
        String upsampling =
                settings.oneOf("upsample_fn", settings.text("upsample_fn").orElse("nearest"), UPSAMPLING);
        settings.refuseOthers(
                "block_out_channels",
                "decoder_block_out_channels",
                "encoder_block_out_channels",
                "force_upcast",
                "in_channels",
                "latent_channels",
                "latent_magnitude",
                "latent_shift",
                "num_decoder_blocks",
                "num_encoder_blocks",
                "out_channels",
                "scaling_factor",
                "shift_factor");
        return new AutoencoderTiny(Scope.of(graph, weights), activation, factor, upsampling.equals("bilinear"));
    }

    private void encoder() {
        Scope layers = scope.at("encoder.layers");
        Value hidden = picture("sample", layers).plus(1).times(0.5);
        for (int i = 0; i < count(layers); i++) {
            Scope layer = scope.at("encoder.layers", i);
            hidden = layer.has("conv.0.weight")
                    ? block(layer, hidden)
                    : layer.convolution(hidden, halves(layer, i) ? 2 : 1, 1);
        }
        scope.graph().output("latents", hidden);
    }

    /// A convolution without bias halves the picture; the first and the last have one.
    private static boolean halves(Scope layer, int index) {
        return index > 0 && !layer.has("bias");
    }

    /// Layers without weights enlarge, except for the activation after the first.
    private void decoder() {
        Scope layers = scope.at("decoder.layers");
        Value hidden = picture("latent_sample", layers).dividedBy(LIMIT).tanh().times(LIMIT);
        hidden = activation.of(layers.at("0").convolution(hidden));
        for (int i = 2; i < count(layers); i++) {
            Scope layer = scope.at("decoder.layers", i);
            if (layer.has("conv.0.weight")) {
                hidden = block(layer, hidden);
            } else {
                hidden = layer.has("weight") ? layer.convolution(hidden) : enlarged(hidden);
            }
        }
        scope.graph().output("sample", hidden.times(2).minus(scope.graph().constant(1)));
    }

    private static int count(Scope layers) {
        return 1
                + layers.weights().names().stream()
                        .filter(name -> name.startsWith(layers.prefix()))
                        .map(name -> name.substring(layers.prefix().length()))
                        .mapToInt(name -> Integer.parseInt(name.substring(0, name.indexOf('.'))))
                        .max()
                        .orElse(-1);
    }

    private static Value picture(String name, Scope layers) {
        return layers.graph().pictures(name, layers.shape("0.weight").extent(1));
    }

    /// `AutoencoderTinyBlock`. The last activation is a ReLU whatever the others are.
    private Value block(Scope scope, Value input) {
        Value hidden = activation.of(scope.at("conv.0").convolution(input));
        hidden = activation.of(scope.at("conv.2").convolution(hidden));
        hidden = scope.at("conv.4").convolution(hidden);
        Value shortcut = scope.has("skip.weight") ? scope.at("skip").convolution(input) : input;
        return hidden.plus(shortcut).relu();
    }

    private Value enlarged(Value input) {
        if (!smooth) {
            return input.enlarged(factor);
        }
        Graph graph = input.graph();
        return graph.apply(
                "Resize",
                List.of(input, graph.omitted(), graph.floats(List.of(4L), 1, 1, factor, factor)),
                Attribute.of("mode", "linear"),
                Attribute.of("coordinate_transformation_mode", "half_pixel"));
    }
}
