package inlay.genfill.network;

import inlay.genfill.graph.ElementType;
import inlay.genfill.graph.Extent;
import inlay.genfill.graph.Graph;
import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.naming.AttentionNumbers;
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
        build(graph, weights, settings, Steering.NONE);
    }

    /// @param steering adds its own inputs, as [BuiltNetwork][inlay.genfill.inference.NetworkPlan.BuiltNetwork] says
    static void build(Graph graph, Weights weights, Configuration settings, Steering steering) {
        new Unet(Scope.of(graph, weights), UnetConfiguration.ofUnet(settings)).build(steering);
    }

    private void build(Steering steering) {
        Value sample = trunk.sample();
        Value time = trunk.time(sample);
        var guide = new Guide(trunk.text(), imagePrompts(steering.imagePrompts()));
        List<Value> skipped = trunk.down(trunk.first(sample), time, guide, features(steering.features()));
        Value hidden = trunk.middle(skipped.getLast(), time, guide);
        for (int i = 0; i < steering.controlNets().size(); i++) {
            var source = steering.controlNets().get(i);
            Scope control = Scope.of(scope.graph(), source.weights(), "control " + i);
            var residuals = ControlNet.steering(control, source.settings(), i, sample);
            skipped = sums(skipped, residuals);
            hidden = hidden.plus(residuals.getLast());
        }
        scope.graph().output("out_sample", last(up(hidden, new ArrayList<>(skipped), time, guide)));
    }

    /// @throws UnsupportedNetworkException if the ControlNet was made for a network of other proportions
    private static List<Value> sums(List<Value> skipped, List<Value> residuals) {
        if (residuals.size() != skipped.size() + 1) {
            throw new UnsupportedNetworkException("The ControlNet does not fit this model: it steers "
                    + (residuals.size() - 1) + " places and the model has " + skipped.size() + ".");
        }
        List<Value> sums = new ArrayList<>();
        for (int i = 0; i < skipped.size(); i++) {
            sums.add(skipped.get(i).plus(residuals.get(i)));
        }
        return sums;
    }

    private List<ImagePrompt> imagePrompts(List<Weights> adapters) {
        var numbers = AttentionNumbers.of(scope.weights().names());
        Graph graph = scope.graph();
        List<ImagePrompt> prompts = new ArrayList<>();
        for (int i = 0; i < adapters.size(); i++) {
            prompts.add(new ImagePrompt(
                    Scope.of(graph, adapters.get(i), "image prompt " + i),
                    numbers,
                    graph.input(
                            "image_tokens_" + i,
                            ElementType.FLOAT32,
                            Extent.named("batch"),
                            Extent.named("image tokens " + i),
                            Extent.named("image width " + i)),
                    graph.input("image_scale_" + i, ElementType.FLOAT32, Extent.of(1))));
        }
        return prompts;
    }

    private List<Value> features(int count) {
        List<Value> features = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            features.add(scope.graph()
                    .input(
                            "adapter_feature_" + i,
                            ElementType.FLOAT32,
                            Extent.named("features"),
                            Extent.named("feature channels " + i),
                            Extent.named("feature height " + i),
                            Extent.named("feature width " + i)));
        }
        return features;
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
