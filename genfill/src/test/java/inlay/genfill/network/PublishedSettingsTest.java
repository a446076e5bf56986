package inlay.genfill.network;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.weights.MemoryWeights;
import inlay.genfill.weights.Shape;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedSettingsTest {

    @ParameterizedTest
    @CsvSource({"768, 12, quick_gelu", "1024, 16, gelu", "1280, 20, gelu"})
    void tellsTextEncodersByTheirWidth(long width, int heads, String activation) {
        var weights = file("text_model.final_layer_norm.weight", Shape.of(width))
                .with("text_model.encoder.layers.0.layer_norm1.weight", Shape.of(width))
                .with("text_model.encoder.layers.1.layer_norm1.weight", Shape.of(width));
        var settings = PublishedSettings.textEncoder(weights);
        assertThat(settings.whole("num_hidden_layers", 0)).isEqualTo(2);
        assertThat(settings.whole("num_attention_heads", 0)).isEqualTo(heads);
        assertThat(settings.text("hidden_act")).contains(activation);
    }

    @ParameterizedTest
    @CsvSource({"1024, 14, 257, quick_gelu, 224", "1280, 14, 257, gelu, 224", "1024, 14, 577, quick_gelu, 336"})
    void tellsEncodersOfPicturesByTheirWidth(long width, long patch, long places, String activation, int size) {
        var weights = file("vision_model.embeddings.patch_embedding.weight", Shape.of(width, 3, patch, patch))
                .with("vision_model.embeddings.position_embedding.weight", Shape.of(places, width));
        var settings = PublishedSettings.visionEncoder(weights);
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
        var settings = PublishedSettings.textToImageAdapter(weights);
        assertThat(settings.text("adapter_type")).contains(type);
        assertThat(settings.whole("downscale_factor", 0)).isEqualTo(factor);
    }

    private static MemoryWeights file(String tensor, Shape shape) {
        return new MemoryWeights("file.safetensors", Map.of()).with(tensor, shape);
    }
}
