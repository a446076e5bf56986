package inlay.genfill.network;

import inlay.genfill.graph.ElementType;
import inlay.genfill.graph.Extent;
import inlay.genfill.graph.Graph;
import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import inlay.genfill.weights.Weights;
import java.util.ArrayList;
import java.util.List;

/// `ControlNetModel`: a copy of a denoiser's way down that looks at a picture, too, and gives residuals for the
/// denoiser. Zhang et al., "Adding Conditional Control to Text-to-Image Diffusion Models" (2023). A network for many
/// kinds of control, `ControlNetUnionModel`, is told by its weights.
final class ControlNet {

    private final Scope scope;
    private final UnetTrunk trunk;
    private final boolean blueFirst;
    private final boolean pooled;
    private final int heads;
    private final boolean cosinesFirst;
    private final double shift;

    private ControlNet(Scope scope, Configuration settings) {
        this.scope = scope;
        String order = settings.text("controlnet_conditioning_channel_order").orElse("rgb");
        this.blueFirst = settings.oneOf("controlnet_conditioning_channel_order", order, List.of("rgb", "bgr"))
                .equals("bgr");
        this.pooled = settings.flag("global_pool_conditions", false);
        this.heads = settings.whole("num_trans_head", 8);
        var configuration = UnetConfiguration.ofControlNet(settings);
        this.cosinesFirst = configuration.time().cosinesFirst();
        this.shift = configuration.time().shift();
        this.trunk = new UnetTrunk(scope, configuration);
    }

    /// By itself, with the outputs `down_block_0_residual` and on and `mid_block_residual`.
    static void build(Graph graph, Weights weights, Configuration settings) {
        var network = new ControlNet(Scope.of(graph, weights), settings);
        Value sample = network.trunk.sample();
        List<Value> residuals = network.residuals(sample, picture(graph, ""), "");
        for (int i = 0; i < residuals.size() - 1; i++) {
            graph.output("down_block_" + i + "_residual", residuals.get(i));
        }
        graph.output("mid_block_residual", residuals.getLast());
    }

    /// The residuals of one of a denoiser's ControlNets, scaled, the one for the middle last.
    ///
    /// @param sample the denoiser's own input
    static List<Value> steering(Scope scope, Configuration settings, int number, Value sample) {
        var network = new ControlNet(scope, settings);
        Graph graph = scope.graph();
        Value scales =
                graph.input("conditioning_scale_" + number, ElementType.FLOAT32, Extent.named("scales_" + number));
        long channels = scope.shape("conv_in.weight").extent(1);
        List<Value> residuals =
                network.residuals(sample.slice(1, 0, channels), picture(graph, "_" + number), "_" + number);
        Value each = scales.expanded(graph.wholes(residuals.size()));
        List<Value> scaled = new ArrayList<>();
        for (int i = 0; i < residuals.size(); i++) {
            scaled.add(residuals.get(i).times(each.slice(0, i, i + 1)));
        }
        return scaled;
    }

    private static Value picture(Graph graph, String suffix) {
        return graph.input(
                "controlnet_cond" + suffix,
                ElementType.FLOAT32,
                Extent.named("pictures"),
                Extent.of(3),
                Extent.named("picture height" + suffix),
                Extent.named("picture width" + suffix));
    }

    private List<Value> residuals(Value sample, Value picture, String suffix) {
        var guide = new Guide(trunk.text());
        Value time = trunk.time(sample);
        Value first = trunk.first(sample);
        Value condition = embedded(picture);
        if (ControlUnion.isOne(scope)) {
            var union = ControlUnion.of(scope, suffix, heads);
            time = time.plus(union.time(cosinesFirst, shift));
            condition = condition.plus(union.share(first, condition));
        }
        List<Value> down = trunk.down(first.plus(condition), time, guide, List.of());
        Value middle = trunk.middle(down.getLast(), time, guide);
        List<Value> residuals = new ArrayList<>();
        for (int i = 0; i < down.size(); i++) {
            residuals.add(residual(scope.at("controlnet_down_blocks", i), down.get(i)));
        }
        residuals.add(residual(scope.at("controlnet_mid_block"), middle));
        return residuals;
    }

    private Value residual(Scope convolution, Value hidden) {
        Value residual = convolution.convolution(hidden);
        return pooled ? residual.mean(2, 3) : residual;
    }

    /// `ControlNetConditioningEmbedding`: the picture, eight times smaller.
    private Value embedded(Value picture) {
        Scope embedding = scope.at("controlnet_cond_embedding");
        Value input = blueFirst ? picture.gather(scope.graph().wholes(2, 1, 0), 1) : picture;
        Value hidden = embedding.at("conv_in").convolution(input).silu();
        for (int i = 0; embedding.has("blocks." + i + ".weight"); i++) {
            int stride = i % 2 == 0 ? 1 : 2;
            hidden = embedding.at("blocks", i).convolution(hidden, stride, 1).silu();
        }
        return embedding.at("conv_out").convolution(hidden);
    }
}
