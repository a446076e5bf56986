package inlay.genfill.weights.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.SafetensorsWriter;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.UnusableWeightsException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdapterFitTest {

    private static final String UNET = "model.diffusion_model.";
    private static final String ATTENTION = "middle_block.1.transformer_blocks.0.attn2.to_k.weight";
    private static final String ENCODER = "cond_stage_model.transformer.text_model.";

    @TempDir
    Path folder;

    @Test
    void countsWhatAnAdapterChangesInTheWholeModel() throws IOException {
        Path lora = file(
                "lora",
                "lora_unet_mid_block_attentions_0_transformer_blocks_0_attn2_to_k.diff",
                Shape.of(4, 768),
                "lora_unet_mid_block_attentions_9_proj_in.diff",
                Shape.of(4, 4),
                "lora_te_text_model_encoder_layers_0_mlp_fc1.diff",
                Shape.of(2, 2),
                "lora_unet_conv_in.oft_blocks",
                Shape.of(1));
        var fit = AdapterFit.of(model(), lora);
        assertThat(fit.changed()).isEqualTo(2);
        assertThat(fit.unmatched())
                .containsExactlyInAnyOrder(
                        "lora_unet_mid_block_attentions_9_proj_in.diff", "lora_unet_conv_in.oft_blocks");
    }

    @Test
    void refusesAnAdapterForAnotherSystem() throws IOException {
        Path lora = file(
                "lora", "lora_unet_mid_block_attentions_0_transformer_blocks_0_attn2_to_k.diff", Shape.of(4, 2048));
        assertThatThrownBy(() -> AdapterFit.of(model(), lora))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessageContaining("is an adapter for Stable Diffusion XL and does not fit Stable Diffusion 1");
    }

    private Path model() throws IOException {
        return file(
                "model",
                UNET + "input_blocks.0.0.weight",
                Shape.of(4, 4, 3, 3),
                UNET + "input_blocks.1.0.in_layers.0.weight",
                Shape.of(4),
                UNET + "output_blocks.0.0.in_layers.0.weight",
                Shape.of(4),
                UNET + ATTENTION,
                Shape.of(4, 768),
                ENCODER + "embeddings.token_embedding.weight",
                Shape.of(2, 2),
                ENCODER + "encoder.layers.0.mlp.fc1.weight",
                Shape.of(2, 2));
    }

    /// @param namesAndShapes by turns
    private Path file(String name, Object... namesAndShapes) throws IOException {
        var writer = new SafetensorsWriter();
        for (int i = 0; i < namesAndShapes.length; i += 2) {
            writer.add((String) namesAndShapes[i], NumberFormat.F32, (Shape) namesAndShapes[i + 1], data -> {});
        }
        Path file = folder.resolve(name + ".safetensors");
        writer.write(file);
        return file;
    }
}
