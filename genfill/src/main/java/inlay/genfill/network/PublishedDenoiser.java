package inlay.genfill.network;

import inlay.genfill.weights.Shape;
import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The settings of a Stable Diffusion UNet or ControlNet, told from its weights: which levels have attention shows in
/// their names; the number of heads depends on the system, which the width of the text tells.
final class PublishedDenoiser {

    private static final JsonMapper JSON = new JsonMapper();

    /// The first system has as many heads at every level; the later ones make heads of one width.
    private static final long TEXT_WIDTH_OF_FIRST_SYSTEM = 768;

    private static final long HEADS_OF_FIRST_SYSTEM = 8;
    private static final long HEAD_WIDTH = 64;

    /// Noisy latents and a small picture: the enlarging network, which has as many heads as the first system.
    private static final long CHANNELS_OF_UPSCALER = 7;

    private final Weights weights;

    private PublishedDenoiser(Weights weights) {
        this.weights = weights;
    }

    static Configuration settings(Weights weights) {
        return new PublishedDenoiser(weights).settings();
    }

    private Configuration settings() {
        ObjectNode settings = JSON.createObjectNode();
        List<String> down = blocks("down_blocks", "CrossAttnDownBlock2D", "DownBlock2D");
        down.forEach(settings.putArray("down_block_types")::add);
        blocks("up_blocks", "CrossAttnUpBlock2D", "UpBlock2D").forEach(settings.putArray("up_block_types")::add);
        heads(down.size()).forEach(settings.putArray("attention_head_dim")::add);
        onlyCrossAttention(down.size()).forEach(settings.putArray("only_cross_attention")::add);
        if (!has("mid_block.resnets.0.conv1.bias")) {
            settings.putNull("mid_block_type");
        } else if (!has("mid_block.attentions.0.norm.weight")) {
            settings.put("mid_block_type", "UNetMidBlock2D");
        }
        if (has("add_embedding.linear_1.weight")) {
            settings.put("addition_embed_type", "text_time");
        }
        if (has("class_embedding.linear_1.weight")) {
            settings.put("class_embed_type", "projection");
        }
        shape("class_embedding.weight").ifPresent(table -> settings.put("num_class_embeds", table.extent(0)));
        return new Configuration(settings);
    }

    private List<String> blocks(String list, String withAttention, String without) {
        List<String> kinds = new ArrayList<>();
        for (int i = 0; has(list + "." + i + ".resnets.0.conv1.bias"); i++) {
            kinds.add(has(list + "." + i + ".attentions.0.norm.weight") ? withAttention : without);
        }
        return kinds;
    }

    private List<Long> heads(int levels) {
        boolean asManyEverywhere =
                textWidth().filter(width -> width == TEXT_WIDTH_OF_FIRST_SYSTEM).isPresent()
                        || shape("conv_in.weight")
                                .filter(shape -> shape.extent(1) == CHANNELS_OF_UPSCALER)
                                .isPresent();
        List<Long> heads = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            heads.add(asManyEverywhere ? HEADS_OF_FIRST_SYSTEM : Math.max(1, channels(level) / HEAD_WIDTH));
        }
        return heads;
    }

    private Optional<Long> textWidth() {
        return weights.names().stream()
                .filter(name -> name.endsWith(".attn2.to_k.weight"))
                .findFirst()
                .flatMap(this::shape)
                .map(shape -> shape.extent(1));
    }

    /// Such an attention takes text where another takes the picture, which shows where the two differ in width.
    private List<Boolean> onlyCrossAttention(int levels) {
        List<Boolean> only = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            long channels = channels(level);
            only.add(shape("down_blocks." + level + ".attentions.0.transformer_blocks.0.attn1.to_k.weight")
                    .filter(shape -> shape.extent(1) != channels)
                    .isPresent());
        }
        return only;
    }

    private long channels(int level) {
        return weights.tensor("down_blocks." + level + ".resnets.0.conv1.bias")
                .shape()
                .extent(0);
    }

    private boolean has(String name) {
        return weights.names().contains(name);
    }

    private Optional<Shape> shape(String name) {
        return weights.find(name).map(Tensor::shape);
    }
}
