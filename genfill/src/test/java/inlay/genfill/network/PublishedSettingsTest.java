package inlay.genfill.network;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.inference.NetworkRole;
import inlay.genfill.weights.MemoryWeights;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.naming.KnownNetwork;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedSettingsTest {

    private static final String ATTENTION_DOWN = "CrossAttnDownBlock2D";
    private static final String ATTENTION_UP = "CrossAttnUpBlock2D";
    private static final List<String> DOWN = List.of(ATTENTION_DOWN, ATTENTION_DOWN, ATTENTION_DOWN, "DownBlock2D");
    private static final List<String> UP = List.of("UpBlock2D", ATTENTION_UP, ATTENTION_UP, ATTENTION_UP);
    private static final List<String> DOWN_XL = List.of("DownBlock2D", ATTENTION_DOWN, ATTENTION_DOWN);
    private static final List<String> UP_XL = List.of(ATTENTION_UP, ATTENTION_UP, "UpBlock2D");

    @ParameterizedTest
    @CsvSource({"768, 12, quick_gelu", "1024, 16, gelu", "1280, 20, gelu"})
    void tellsTextEncodersByTheirWidth(long width, int heads, String activation) {
        var weights = file("text_model.final_layer_norm.weight", Shape.of(width))
                .with("text_model.encoder.layers.0.layer_norm1.weight", Shape.of(width))
                .with("text_model.encoder.layers.1.layer_norm1.weight", Shape.of(width));
        var settings = PublishedSettings.of(NetworkRole.TEXT_ENCODER, weights);
        assertThat(settings.whole("num_hidden_layers", 0)).isEqualTo(2);
        assertThat(settings.whole("num_attention_heads", 0)).isEqualTo(heads);
        assertThat(settings.text("hidden_act")).contains(activation);
    }

    @ParameterizedTest
    @CsvSource({"1024, 14, 257, quick_gelu, 224", "1280, 14, 257, gelu, 224", "1024, 14, 577, quick_gelu, 336"})
    void tellsEncodersOfPicturesByTheirWidth(long width, long patch, long places, String activation, int size) {
        var weights = file("vision_model.embeddings.patch_embedding.weight", Shape.of(width, 3, patch, patch))
                .with("vision_model.embeddings.position_embedding.weight", Shape.of(places, width));
        var settings = PublishedSettings.of(NetworkRole.VISION_ENCODER, weights);
        assertThat(settings.whole("num_attention_heads", 0)).isEqualTo(16);
        assertThat(settings.text("hidden_act")).contains(activation);
        assertThat(settings.whole("image_size", 0)).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({
        "conv_in.weight, 192, full_adapter, 8",
        "conv_in.weight, 64, full_adapter, 8",
        "conv_in.weight, 768, full_adapter_xl, 16",
        "conv_in.weight, 256, full_adapter_xl, 16",
        "body.0.in_conv.weight, 192, light_adapter, 8",
    })
    void tellsAdaptersByTheirInput(String first, long channels, String type, int factor) {
        var weights = file("adapter." + first, Shape.of(1, channels, 1, 1));
        var settings = PublishedSettings.of(NetworkRole.TEXT_TO_IMAGE_ADAPTER, weights);
        assertThat(settings.text("adapter_type")).contains(type);
        assertThat(settings.whole("downscale_factor", 0)).isEqualTo(factor);
    }

    @ParameterizedTest
    @CsvSource({
        "sd15-unet, 768, '8, 8, 8, 8'",
        "sd15-unet, 1024, '5, 10, 20, 20'",
        "sdxl-unet, 2048, '5, 10, 20'",
        "controlnet-sd15, 768, '8, 8, 8, 8'",
    })
    void tellsDenoisersAndControlNets(String network, long textWidth, String heads) throws IOException {
        var known = KnownNetwork.read(network);
        int levels = heads.split(",").length;
        var settings = PublishedSettings.of(NetworkRole.DENOISER, small(known, textWidth));
        boolean xl = levels == 3;
        assertThat(settings.wholes("attention_head_dim", levels, 0)).hasToString("[" + heads + "]");
        assertThat(settings.texts("down_block_types", List.of())).containsExactlyElementsOf(xl ? DOWN_XL : DOWN);
        assertThat(settings.texts("up_block_types", List.of()))
                .containsExactlyElementsOf(network.startsWith("controlnet") ? List.of() : xl ? UP_XL : UP);
        assertThat(settings.flags("only_cross_attention", levels, true)).doesNotContain(true);
        assertThat(settings.text("addition_embed_type")).isEqualTo(xl ? Optional.of("text_time") : Optional.empty());
        assertThat(settings.isNull("mid_block_type")).isFalse();
    }

    /// Only what is looked at: the large matrices take too much memory.
    private static MemoryWeights small(KnownNetwork known, long textWidth) {
        var weights = new MemoryWeights("model.safetensors", Map.of());
        known.lines().forEach(line -> {
            String name = line.diffusers();
            if (name.endsWith("attentions.0.transformer_blocks.0.attn2.to_k.weight")) {
                weights.with(name, Shape.of(1, textWidth));
            } else if (line.shape().elements() < 30_000 || name.endsWith("blocks.0.attn1.to_k.weight")) {
                weights.with(name, line.shape());
            } else if (name.startsWith("add_embedding.")) {
                weights.with(name, Shape.of(1));
            }
        });
        return weights;
    }

    @Test
    void tellsTheUpscalerByItsInput() {
        var weights = file("conv_in.weight", Shape.of(256, 7, 3, 3)).with("class_embedding.weight", Shape.of(1000, 4));
        for (int level = 0; level < 2; level++) {
            String block = "down_blocks." + level + ".";
            weights.with(block + "resnets.0.conv1.bias", Shape.of(512))
                    .with(block + "attentions.0.norm.weight", Shape.of(512))
                    .with(
                            block + "attentions.0.transformer_blocks.0.attn1.to_k.weight",
                            Shape.of(512, level == 0 ? 1024 : 512))
                    .with(block + "attentions.0.transformer_blocks.0.attn2.to_k.weight", Shape.of(512, 1024));
        }
        var settings = PublishedSettings.of(NetworkRole.DENOISER, weights);
        assertThat(settings.wholes("attention_head_dim", 2, 0)).containsExactly(8, 8);
        assertThat(settings.flags("only_cross_attention", 2, false)).containsExactly(true, false);
        assertThat(settings.whole("num_class_embeds", 0)).isEqualTo(1000);
        assertThat(settings.isNull("mid_block_type")).isTrue();
    }

    private static MemoryWeights file(String tensor, Shape shape) {
        return new MemoryWeights("file.safetensors", Map.of()).with(tensor, shape);
    }
}
