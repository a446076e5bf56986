package inlay.genfill.network;

import inlay.genfill.graph.ElementType;
import inlay.genfill.graph.Extent;
import inlay.genfill.graph.Graph;
import inlay.genfill.graph.Scope;
import inlay.genfill.graph.Value;
import inlay.genfill.network.UnetConfiguration.ClassEmbedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What UNet and ControlNet have in common: the embedding of the time and all that joins it, the way down and the
/// middle.
record UnetTrunk(Scope scope, UnetConfiguration configuration) {

    private static final Extent BATCH = Extent.named("batch");

    /// The embedding that all residual blocks are told: the moment, and beside it a class, the sizes, the strength of
    /// guidance, as the network was trained.
    ///
    /// @param sample for the size of the batch
    Value time(Value sample) {
        var time = configuration.time();
        Scope layers = scope.at("time_embedding");
        int width = Math.toIntExact(layers.shape("linear_1.weight").extent(1));
        Value moment = input("timestep", ElementType.FLOAT32, Extent.named("timesteps"));
        Value waves = TimeEmbedding.waves(moment, width, time.cosinesFirst(), time.shift());
        Optional<Value> condition = layers.has("cond_proj.weight")
                ? Optional.of(input("timestep_cond", ElementType.FLOAT32, BATCH, columns(layers, "cond_proj.weight")))
                : Optional.empty();
        Value embedded = TimeEmbedding.layers(layers, waves, time.between(), condition);
        if (time.after().isPresent()) {
            embedded = time.after().get().of(embedded);
        }
        embedded = withClass(embedded, sample, width);
        embedded = withSizes(embedded);
        return time.last().isPresent() ? time.last().get().of(embedded) : embedded;
    }

    private Value withClass(Value time, Value sample, int width) {
        if (configuration.classEmbedding() == ClassEmbedding.NONE) {
            return time;
        }
        Value label = label(width);
        return configuration.classConcatenated()
                ? time.expanded(sample.shape(0, 1)
                                .concatenated(0, sample.graph().wholes(1)))
                        .concatenated(-1, label)
                : time.plus(label);
    }

    private Value label(int width) {
        Scope layers = scope.at("class_embedding");
        var settings = configuration.time();
        return switch (configuration.classEmbedding()) {
            case TABLE -> layers.embedding(input("class_labels", ElementType.INT64, BATCH));
            case WAVES ->
                TimeEmbedding.layers(
                        layers,
                        TimeEmbedding.waves(
                                input("class_labels", ElementType.FLOAT32, BATCH),
                                width,
                                settings.cosinesFirst(),
                                settings.shift()),
                        settings.between());
            case LAYERS -> TimeEmbedding.layers(layers, labels(columns(layers, "linear_1.weight")), Activation.SILU);
            case LINEAR -> layers.linear(labels(columns(layers, "weight")));
            case NONE, IDENTITY ->
                labels(Extent.of(scope.shape("time_embedding.linear_2.weight").extent(0)));
        };
    }

    private Value labels(Extent width) {
        return input("class_labels", ElementType.FLOAT32, BATCH, width);
    }

    private static Extent columns(Scope layers, String name) {
        return Extent.of(layers.shape(name).extent(1));
    }

    /// What the XL systems are told beside the text: its pooled embedding, and sizes and places in pixels.
    private Value withSizes(Value time) {
        if (configuration.sizeWaves().isEmpty()) {
            return time;
        }
        int width = configuration.sizeWaves().get();
        var settings = configuration.time();
        Scope layers = scope.at("add_embedding");
        Value sizes = input("time_ids", ElementType.FLOAT32, BATCH, Extent.named("sizes"));
        Value text = input("text_embeds", ElementType.FLOAT32, BATCH, Extent.named("pooled"));
        Value waves = TimeEmbedding.waves(sizes.reshaped(-1), width, settings.cosinesFirst(), settings.shift());
        Value both = text.concatenated(
                -1, waves.reshaped(text.shape(0, 1).concatenated(0, text.graph().wholes(-1))));
        return time.plus(TimeEmbedding.layers(layers, both, Activation.SILU));
    }

    /// The text that the network is guided by.
    Value text() {
        Value text = input(
                "encoder_hidden_states",
                ElementType.FLOAT32,
                BATCH,
                Extent.named("tokens"),
                Extent.named("text width"));
        return configuration.textProjected() ? scope.at("encoder_hid_proj").linear(text) : text;
    }

    /// An input that UNet and ControlNets in one graph share.
    private Value input(String name, ElementType type, Extent... extents) {
        Graph graph = scope.graph();
        return graph.hasInput(name) ? new Value(graph, name) : graph.input(name, type, extents);
    }

    /// The noisy latents, and whatever else the first convolution takes beside them.
    Value sample() {
        long channels = scope.shape("conv_in.weight").extent(1);
        return input(
                "sample",
                ElementType.FLOAT32,
                BATCH,
                Extent.of(channels),
                Extent.named("height"),
                Extent.named("width"));
    }

    /// The first convolution.
    Value first(Value sample) {
        Value input = configuration.centred() ? sample.times(2).plus(-1) : sample;
        return scope.at("conv_in").convolution(input);
    }

    /// All results on the way down, the deepest last, beginning with the input itself.
    ///
    /// @param features what a T2I-Adapter adds to the levels, from the first; may be fewer than levels
    List<Value> down(Value input, Value time, Guide guide, List<Value> features) {
        List<Value> results = new ArrayList<>(List.of(input));
        for (int level = 0; level < configuration.down().size(); level++) {
            Optional<Value> feature = level < features.size() ? Optional.of(features.get(level)) : Optional.empty();
            downLevel(level, results, time, guide, feature);
        }
        return results;
    }

    /// `DownBlock2D` and `CrossAttnDownBlock2D`. The feature joins before the halving where there is attention, else
    /// after it, as in the reference.
    private void downLevel(int level, List<Value> results, Value time, Guide guide, Optional<Value> feature) {
        Scope block = scope.at("down_blocks", level);
        var transformer = configuration.down().get(level).transformer();
        Value hidden = results.getLast();
        for (int layer = 0; block.has("resnets." + layer + ".norm1.weight"); layer++) {
            hidden = configuration.resnet().apply(block.at("resnets", layer), hidden, Optional.of(time));
            if (transformer.isPresent()) {
                hidden = transformer.get().apply(block.at("attentions", layer), hidden, guide);
            }
            boolean last = !block.has("resnets." + (layer + 1) + ".norm1.weight");
            if (last && transformer.isPresent() && feature.isPresent()) {
                hidden = hidden.plus(feature.get());
            }
            results.add(hidden);
        }
        if (block.has("downsamplers.0.conv.weight")) {
            results.add(halved(block.at("downsamplers.0.conv"), hidden));
        }
        if (transformer.isEmpty() && feature.isPresent()) {
            results.add(results.removeLast().plus(feature.get()));
        }
    }

    /// `Downsample2D`.
    private Value halved(Scope convolution, Value input) {
        int padding = configuration.downsamplePadding();
        return padding == 0
                ? convolution.convolution(input.padded(0, 0, 1, 1), 2, 0)
                : convolution.convolution(input, 2, padding);
    }

    /// `UNetMidBlock2DCrossAttn` or `UNetMidBlock2D`, or nothing.
    Value middle(Value input, Value time, Guide guide) {
        if (configuration.middle().isEmpty()) {
            return input;
        }
        Scope block = scope.at("mid_block");
        var transformer = configuration.middle().get().transformer();
        var resnet = configuration.resnet().dividingBy(configuration.middleScale());
        Value hidden = resnet.apply(block.at("resnets", 0), input, Optional.of(time));
        for (int layer = 0; block.has("resnets." + (layer + 1) + ".norm1.weight"); layer++) {
            if (transformer.isPresent()) {
                hidden = transformer.get().apply(block.at("attentions", layer), hidden, guide);
            }
            hidden = resnet.apply(block.at("resnets", layer + 1), hidden, Optional.of(time));
        }
        return hidden;
    }
}
