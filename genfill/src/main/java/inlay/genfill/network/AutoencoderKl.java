package inlay.genfill.network;

import inlay.genfill.graph.Graph;
import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import inlay.genfill.weights.Weights;
import java.util.List;
import java.util.Optional;

/// `AutoencoderKL`: between pictures and latents, in two halves that run apart. Rombach et al., "High-Resolution Image
/// Synthesis with Latent Diffusion Models" (2022).
///
/// The encoder takes `sample` (batch, channels, height, width), -1 to 1, and gives `latent_parameters`: the means of
/// the latents, then the logarithms of their variances, along the channels. The decoder takes `latent_sample`, not
/// scaled, and gives `sample`.
final class AutoencoderKl {

    private static final double EPSILON = 1e-6;
    private static final int USUAL_GROUPS = 32;
    private static final List<String> DOWN = List.of("DownEncoderBlock2D", "AttnDownEncoderBlock2D");
    private static final List<String> UP = List.of("UpDecoderBlock2D", "AttnUpDecoderBlock2D");

    private final Scope scope;
    private final ResnetBlock resnet;

    private AutoencoderKl(Scope scope, ResnetBlock resnet) {
        this.scope = scope;
        this.resnet = resnet;
    }

    static void buildEncoder(Graph graph, Weights weights, Configuration settings) {
        of(graph, weights, settings).encoder();
    }

    static void buildDecoder(Graph graph, Weights weights, Configuration settings) {
        of(graph, weights, settings).decoder();
    }

    /// What blocks, attentions and convolutions there are, and how wide they are, the weights say.
    private static AutoencoderKl of(Graph graph, Weights weights, Configuration settings) {
        settings.texts("down_block_types", List.of()).forEach(type -> settings.oneOf("down_block_types", type, DOWN));
        settings.texts("up_block_types", List.of()).forEach(type -> settings.oneOf("up_block_types", type, UP));
        var activation =
                Activation.named(settings, "act_fn", settings.text("act_fn").orElse("silu"));
        var resnet = new ResnetBlock(settings.whole("norm_num_groups", USUAL_GROUPS), EPSILON, activation, false, 1);
        settings.refuseOthers(
                "block_out_channels",
                "force_upcast",
                "in_channels",
                "latent_channels",
                "latents_mean",
                "latents_std",
                "layers_per_block",
                "mid_block_add_attention",
                "out_channels",
                "sample_size",
                "scaling_factor",
                "shift_factor",
                "use_post_quant_conv",
                "use_quant_conv");
        return new AutoencoderKl(Scope.of(graph, weights), resnet);
    }

    private void encoder() {
        Scope encoder = scope.at("encoder");
        Value hidden = encoder.at("conv_in").convolution(picture("sample", encoder));
        for (int level = 0; encoder.has(firstNorm("down_blocks", level)); level++) {
            Scope block = encoder.at("down_blocks", level);
            hidden = layers(block, hidden);
            if (block.has("downsamplers.0.conv.weight")) {
                hidden = block.at("downsamplers.0.conv").convolution(hidden.padded(0, 0, 1, 1), 2, 0);
            }
        }
        Value moments = last(encoder, middle(encoder.at("mid_block"), hidden));
        scope.graph().output("latent_parameters", through("quant_conv", moments));
    }

    private void decoder() {
        Scope decoder = scope.at("decoder");
        Value latents = through("post_quant_conv", picture("latent_sample", decoder));
        Value hidden = middle(decoder.at("mid_block"), decoder.at("conv_in").convolution(latents));
        for (int level = 0; decoder.has(firstNorm("up_blocks", level)); level++) {
            Scope block = decoder.at("up_blocks", level);
            hidden = layers(block, hidden);
            if (block.has("upsamplers.0.conv.weight")) {
                hidden = block.at("upsamplers.0.conv").convolution(hidden.enlarged(2));
            }
        }
        scope.graph().output("sample", last(decoder, hidden));
    }

    private static Value picture(String name, Scope half) {
        return half.graph().pictures(name, half.shape("conv_in.weight").extent(1));
    }

    private static String firstNorm(String blocks, int level) {
        return blocks + "." + level + ".resnets.0.norm1.weight";
    }

    /// Some autoencoders have these convolutions between their halves and the latents.
    private Value through(String convolution, Value value) {
        return scope.has(convolution + ".weight") ? scope.at(convolution).convolution(value) : value;
    }

    private Value layers(Scope block, Value input) {
        Value hidden = input;
        for (int layer = 0; block.has("resnets." + layer + ".norm1.weight"); layer++) {
            hidden = resnet.apply(block.at("resnets", layer), hidden, Optional.empty());
            hidden = attention(block.at("attentions", layer), hidden);
        }
        return hidden;
    }

    /// `UNetMidBlock2D`.
    private Value middle(Scope block, Value input) {
        Value hidden = resnet.apply(block.at("resnets.0"), input, Optional.empty());
        return resnet.apply(block.at("resnets.1"), attention(block.at("attentions.0"), hidden), Optional.empty());
    }

    /// Attention of the picture to itself with one head, where there is one.
    private Value attention(Scope scope, Value picture) {
        if (!scope.has("group_norm.weight")) {
            return picture;
        }
        Value tokens = scope.at("group_norm")
                .groupNorm(picture, resnet.groups(), EPSILON)
                .reshaped(0, 0, -1)
                .transposed(0, 2, 1);
        Value attended = Attention.attend(scope, tokens, tokens, 1);
        return attended.transposed(0, 2, 1).reshaped(picture.shape()).plus(picture);
    }

    /// The reference has a SiLU here whatever the activation inside the blocks.
    private Value last(Scope half, Value input) {
        Value normalised = half.at("conv_norm_out").groupNorm(input, resnet.groups(), EPSILON);
        return half.at("conv_out").convolution(normalised.silu());
    }
}
