package inlay.genfill.parity;

import inlay.genfill.network.Configuration;
import inlay.genfill.weights.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The names and shapes of a `UNet2DConditionModel`'s weights as they follow from its settings, for networks of which
/// there is nothing but these.
public final class UnetShapes {

    private static final String CROSS_ATTENTION = "CrossAttn";

    private final SequencedMap<String, Shape> shapes = new LinkedHashMap<>();
    private final List<Integer> channels;
    private final List<Integer> layers;
    private final List<Integer> transformers;
    private final boolean linear;
    private final int text;
    private final int time;

    private UnetShapes(Configuration settings, int levels) {
        channels = settings.wholes("block_out_channels", levels, 320);
        layers = settings.wholes("layers_per_block", levels, 2);
        transformers = settings.wholes("transformer_layers_per_block", levels, 1);
        linear = settings.flag("use_linear_projection", false);
        text = settings.whole("cross_attention_dim", 1280);
        time = settings.whole("time_embedding_dim", 4 * channels.getFirst());
    }

    /// @param settings with the kinds of all levels
    public static SequencedMap<String, Shape> of(Configuration settings) {
        List<String> down = settings.texts("down_block_types", List.of());
        var shapes = new UnetShapes(settings, down.size());
        shapes.ends(settings);
        List<Integer> skipped = shapes.down(down);
        shapes.middle();
        shapes.up(settings.texts("up_block_types", List.of()), skipped);
        return shapes.shapes;
    }

    private void ends(Configuration settings) {
        int first = channels.getFirst();
        convolution("conv_in", settings.whole("in_channels", 4), first, 3);
        layerPair("time_embedding", first);
        Optional.of(settings.whole("time_cond_proj_dim", 0))
                .filter(width -> width > 0)
                .ifPresent(width -> put("time_embedding.cond_proj.weight", first, width));
        if (settings.text("addition_embed_type").isPresent()) {
            layerPair("add_embedding", settings.whole("projection_class_embeddings_input_dim", 2816));
        }
        norm("conv_norm_out", first);
        convolution("conv_out", first, settings.whole("out_channels", 4), 3);
    }

    private void layerPair(String name, int inputs) {
        linear(name + ".linear_1", inputs, time);
        linear(name + ".linear_2", time, time);
    }

    private List<Integer> down(List<String> kinds) {
        List<Integer> skipped = new ArrayList<>(List.of(channels.getFirst()));
        int width = channels.getFirst();
        for (int level = 0; level < kinds.size(); level++) {
            String block = "down_blocks." + level + ".";
            for (int layer = 0; layer < layers.get(level); layer++) {
                layer(block, layer, width, level, kinds.get(level));
                width = channels.get(level);
                skipped.add(width);
            }
            if (level < kinds.size() - 1) {
                convolution(block + "downsamplers.0.conv", width, width, 3);
                skipped.add(width);
            }
        }
        return skipped;
    }

    private void middle() {
        int last = channels.size() - 1;
        int width = channels.getLast();
        resnet("mid_block.resnets.0", width, width);
        transformer("mid_block.attentions.0", width, transformers.get(last));
        resnet("mid_block.resnets.1", width, width);
    }

    private void up(List<String> kinds, List<Integer> skipped) {
        int width = channels.getLast();
        for (int i = 0; i < kinds.size(); i++) {
            int level = kinds.size() - 1 - i;
            String block = "up_blocks." + i + ".";
            for (int layer = 0; layer <= layers.get(level); layer++) {
                layer(block, layer, width + skipped.removeLast(), level, kinds.get(i));
                width = channels.get(level);
            }
            if (i < kinds.size() - 1) {
                convolution(block + "upsamplers.0.conv", width, width, 3);
            }
        }
    }

    private void layer(String block, int layer, int inputs, int level, String kind) {
        resnet(block + "resnets." + layer, inputs, channels.get(level));
        if (kind.startsWith(CROSS_ATTENTION)) {
            transformer(block + "attentions." + layer, channels.get(level), transformers.get(level));
        }
    }

    private void resnet(String name, int inputs, int outputs) {
        norm(name + ".norm1", inputs);
        convolution(name + ".conv1", inputs, outputs, 3);
        linear(name + ".time_emb_proj", time, outputs);
        norm(name + ".norm2", outputs);
        convolution(name + ".conv2", outputs, outputs, 3);
        if (inputs != outputs) {
            convolution(name + ".conv_shortcut", inputs, outputs, 1);
        }
    }

    private void transformer(String name, int width, int blocks) {
        norm(name + ".norm", width);
        projection(name + ".proj_in", width);
        for (int i = 0; i < blocks; i++) {
            String block = name + ".transformer_blocks." + i + ".";
            attention(block + "attn1", width, width);
            attention(block + "attn2", width, text);
            List.of("norm1", "norm2", "norm3").forEach(norm -> norm(block + norm, width));
            linear(block + "ff.net.0.proj", width, 8 * width);
            linear(block + "ff.net.2", 4 * width, width);
        }
        projection(name + ".proj_out", width);
    }

    private void attention(String name, int width, int context) {
        put(name + ".to_q.weight", width, width);
        put(name + ".to_k.weight", width, context);
        put(name + ".to_v.weight", width, context);
        linear(name + ".to_out.0", width, width);
    }

    private void projection(String name, int width) {
        if (linear) {
            linear(name, width, width);
        } else {
            convolution(name, width, width, 1);
        }
    }

    private void convolution(String name, int inputs, int outputs, int kernel) {
        put(name + ".weight", outputs, inputs, kernel, kernel);
        put(name + ".bias", outputs);
    }

    private void linear(String name, int inputs, int outputs) {
        put(name + ".weight", outputs, inputs);
        put(name + ".bias", outputs);
    }

    private void norm(String name, int width) {
        put(name + ".weight", width);
        put(name + ".bias", width);
    }

    private void put(String name, long... extents) {
        shapes.put(name, Shape.of(extents));
    }
}
