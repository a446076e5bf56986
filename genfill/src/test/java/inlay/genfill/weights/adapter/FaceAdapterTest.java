package inlay.genfill.weights.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.weights.MemoryWeights;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.component.Component;
import inlay.genfill.weights.naming.AttentionNumbers;
import inlay.genfill.weights.naming.KnownNetwork;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceAdapterTest {

    @ParameterizedTest
    @CsvSource({
        "sd15-unet, 32, down_blocks.0.attentions.0.transformer_blocks.0.attn2., 1",
        "sd15-unet, 32, down_blocks.2.attentions.1.transformer_blocks.0.attn2., 11",
        "sd15-unet, 32, up_blocks.1.attentions.0.transformer_blocks.0.attn2., 13",
        "sd15-unet, 32, up_blocks.3.attentions.2.transformer_blocks.0.attn2., 29",
        "sd15-unet, 32, mid_block.attentions.0.transformer_blocks.0.attn2., 31",
        "sdxl-unet, 140, down_blocks.2.attentions.1.transformer_blocks.9.attn2., 47",
        "sdxl-unet, 140, up_blocks.0.attentions.0.transformer_blocks.0.attn2., 49",
        "sdxl-unet, 140, mid_block.attentions.0.transformer_blocks.0.attn2., 121",
    })
    void attentionsAreCountedDownThenUpThenInTheMiddle(String network, int count, String prefix, int number)
            throws IOException {
        assertThat(AttentionNumbers.of(KnownNetwork.read(network).diffusers()))
                .hasSize(count)
                .containsEntry(prefix, number);
    }

    @Test
    void mergesIntoTheAttentionsThatItsNumbersMean() {
        String first = "down_blocks.0.attentions.0.transformer_blocks.0.attn1.";
        String second = "down_blocks.0.attentions.0.transformer_blocks.0.attn2.";
        var denoiser = new MemoryWeights("model.safetensors", Map.of())
                .with(first + "to_q.weight", Shape.of(2, 2), 1, 2, 3, 4)
                .with(second + "to_q.weight", Shape.of(2, 2), 1, 2, 3, 4)
                .with(second + "to_out.0.weight", Shape.of(2, 2), 1, 2, 3, 4);
        var face = new MemoryWeights("face.safetensors", Map.of())
                .with("ip_adapter.1.to_k_ip.weight", Shape.of(2, 2), 9, 9, 9, 9)
                .with("ip_adapter.0.to_q_lora.up.weight", Shape.of(2, 1), 1, 2)
                .with("ip_adapter.0.to_q_lora.down.weight", Shape.of(1, 2), 3, 4)
                .with("ip_adapter.1.to_out_lora.up.weight", Shape.of(2, 1), 1, 2)
                .with("ip_adapter.1.to_out_lora.down.weight", Shape.of(1, 2), 3, 4);
        var adapter = FaceAdapter.in(face, denoiser.names()).orElseThrow();
        var adapted = new AdaptedWeights(denoiser, Component.DENOISER, List.of(new AppliedAdapter(adapter, 1)));
        assertThat(adapted.changed()).containsExactlyInAnyOrder(first + "to_q.weight", second + "to_out.0.weight");
        assertThat(adapted.tensor(first + "to_q.weight").toFloats()).containsExactly(4, 6, 9, 12);
        assertThat(adapted.tensor(second + "to_out.0.weight").toFloats()).containsExactly(4, 6, 9, 12);
        assertThat(adapted.unmatched()).isEmpty();
    }

    @Test
    void isAbsentFromOtherImagePrompts() {
        var plain = new MemoryWeights("ip.safetensors", Map.of())
                .with("ip_adapter.1.to_k_ip.weight", Shape.of(2, 2), 9, 9, 9, 9);
        assertThat(FaceAdapter.in(plain, List.of())).isEmpty();
    }
}
