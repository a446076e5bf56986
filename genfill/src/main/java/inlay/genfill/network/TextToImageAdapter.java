package inlay.genfill.network;

import inlay.genfill.graph.Attribute;
import inlay.genfill.graph.Graph;
import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import inlay.genfill.weights.Weights;
import java.util.List;

/// `T2IAdapter`: a small network that sees a control picture once and steers the denoiser at every step. Mou et al.,
/// "T2I-Adapter: Learning Adapters to Dig out More Controllable Ability for Text-to-Image Diffusion Models" (2023).
///
/// Input: `image` (batch, channels, height, width), 0 to 1. Outputs: `feat0`, `feat1`, …, one for each level of the
/// denoiser.
final class TextToImageAdapter {

    private static final List<String> TYPES = List.of("full_adapter", "full_adapter_xl", "light_adapter");
    private static final int USUAL_FACTOR = 8;

    /// The level of the large adapter at which the picture is halved, and no other.
    private static final int HALVING_LEVEL_OF_XL = 2;

    private final Scope scope;
    private final String type;
    private final int factor;

    private TextToImageAdapter(Scope scope, String type, int factor) {
        this.scope = scope;
        this.type = type;
        this.factor = factor;
    }

    static void build(Graph graph, Weights weights, Configuration settings) {
        String type =
                settings.oneOf("adapter_type", settings.text("adapter_type").orElse("full_adapter"), TYPES);
        int factor = settings.whole("downscale_factor", USUAL_FACTOR);
        settings.refuseOthers("channels", "in_channels", "num_res_blocks");
        new TextToImageAdapter(Scope.of(graph, weights).at("adapter"), type, factor).build();
    }

    private void build() {
        String first = isLight() ? "body.0.in_conv.weight" : "conv_in.weight";
        int channels = Math.toIntExact(scope.shape(first).extent(1)) / (factor * factor);
        Value image = scope.graph().pictures("image", channels);
        Value hidden = image.pixelUnshuffled(factor, channels);
        if (!isLight()) {
            hidden = scope.at("conv_in").convolution(hidden);
        }
        for (int level = 0; scope.has("body." + level + ".resnets.0.block1.weight"); level++) {
            hidden = block(scope.at("body", level), halves(level) ? halved(hidden) : hidden);
            scope.graph().output("feat" + level, hidden);
        }
    }

    private boolean isLight() {
        return type.equals("light_adapter");
    }

    private boolean halves(int level) {
        return type.equals("full_adapter_xl") ? level == HALVING_LEVEL_OF_XL : level > 0;
    }

    /// `AdapterBlock` and `LightAdapterBlock`, which differ in the layers that they have.
    private static Value block(Scope scope, Value input) {
        Value hidden = scope.has("in_conv.weight") ? scope.at("in_conv").convolution(input) : input;
        for (int i = 0; scope.has("resnets." + i + ".block1.weight"); i++) {
            Scope layer = scope.at("resnets", i);
            Value inner = layer.at("block1").convolution(hidden).relu();
            hidden = layer.at("block2").convolution(inner).plus(hidden);
        }
        return scope.has("out_conv.weight") ? scope.at("out_conv").convolution(hidden) : hidden;
    }

    /// The mean of each two by two pixels; at an odd edge, of those that there are.
    private static Value halved(Value picture) {
        return picture.graph()
                .apply(
                        "AveragePool",
                        List.of(picture),
                        Attribute.list("kernel_shape", 2, 2),
                        Attribute.list("strides", 2, 2),
                        Attribute.of("ceil_mode", 1));
    }
}
