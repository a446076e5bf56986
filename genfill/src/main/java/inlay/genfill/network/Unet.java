package inlay.genfill.network;

import inlay.genfill.graph.Graph;
import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import inlay.genfill.weights.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `UNet2DConditionModel`: the denoiser of Stable Diffusion 1, 2 and XL. Rombach et al., "High-Resolution Image
/// Synthesis with Latent Diffusion Models" (2022); Podell et al., "SDXL" (2023).
///
/// Inputs: `sample` (batch, channels, height, width) of any height and width, `timestep` (1 or batch),
/// `encoder_hidden_states` (batch, tokens, width) and, where the network has them, `timestep_cond`, `class_labels`,
/// `text_embeds` and `time_ids`. Output: `out_sample` like `sample`.
final class Unet {

    private final Scope scope;
    private final UnetConfiguration configuration;
    private final UnetTrunk trunk;

    Unet(Scope scope, UnetConfiguration configuration) {
        this.scope = scope;
        this.configuration = configuration;
        this.trunk = new UnetTrunk(scope, configuration);
    }

    static void build(Graph graph, Weights weights, Configuration settings) {
        new Unet(Scope.of(graph, weights), UnetConfiguration.ofUnet(settings)).build(List.of());
    }

    /// Adds the network to the graph.
    ///
    /// @param controls what steers it
    void build(List<Value> controls) {
        Value sample = trunk.sample();
        Value time = trunk.time(sample);
        var guide = new Guide(trunk.text());
        List<Value> skipped = trunk.down(trunk.first(sample), time, guide, List.of());
        Value hidden = trunk.middle(skipped.getLast(), time, guide);
        scope.graph().output("out_sample", last(up(hidden, new ArrayList<>(skipped), time, guide)));
    }

    private Value up(Value input, List<Value> skipped, Value time, Guide guide) {
        Value hidden = input;
        for (int level = 0; level < configuration.up().size(); level++) {
            hidden = upLevel(level, hidden, skipped, time, guide);
        }
        return hidden;
    }

    /// `UpBlock2D` and `CrossAttnUpBlock2D`. Enlarging goes to the size of what is joined next, because on the way down
    /// odd sizes were rounded up.
    private Value upLevel(int level, Value input, List<Value> skipped, Value time, Guide guide) {
        Scope block = scope.at("up_blocks", level);
        var transformer = configuration.up().get(level).transformer();
        Value hidden = input;
        for (int layer = 0; block.has("resnets." + layer + ".norm1.weight"); layer++) {
            Value joined = hidden.concatenated(1, skipped.removeLast());
            hidden = configuration.resnet().apply(block.at("resnets", layer), joined, Optional.of(time));
            if (transformer.isPresent()) {
                hidden = transformer.get().apply(block.at("attentions", layer), hidden, guide);
            }
        }
        if (block.has("upsamplers.0.conv.weight")) {
            hidden = block.at("upsamplers.0.conv").convolution(hidden.resizedLike(skipped.getLast()));
        }
        return hidden;
    }

    private Value last(Value input) {
        var resnet = configuration.resnet();
        Value normalised = scope.at("conv_norm_out").groupNorm(input, resnet.groups(), resnet.epsilon());
        return scope.at("conv_out").convolution(resnet.activation().of(normalised));
    }
}
