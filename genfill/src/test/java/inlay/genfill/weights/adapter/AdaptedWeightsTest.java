package inlay.genfill.weights.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inlay.genfill.weights.MemoryWeights;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.SafetensorsFile;
import inlay.genfill.weights.SafetensorsWriter;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.component.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdaptedWeightsTest {

    private static final String MODULE = "mid_block.attentions.0.transformer_blocks.0.attn1.to_q";
    private static final String WEIGHT = MODULE + ".weight";
    private static final Shape SQUARE = Shape.of(2, 2);

    @Test
    void severalAddUpInAnyOrder() {
        var first = lowRank("first.safetensors", MODULE);
        var second = Adapter.read(new MemoryWeights("second.safetensors", Map.of())
                .with("unet." + MODULE + ".diff", SQUARE, 100, 0, 0, 0));
        var both = List.of(new AppliedAdapter(first, 2), new AppliedAdapter(second, -0.5f));
        assertThat(merged(both)).containsExactly(1 + 2 * 3 - 50, 2 + 2 * 4, 3 + 2 * 6, 4 + 2 * 8);
        assertThat(merged(both.reversed())).containsExactly(merged(both));
    }

    /// up · down = (1, 2) · (3, 4) = (3, 4; 6, 8).
    private static Adapter lowRank(String file, String module) {
        return Adapter.read(new MemoryWeights(file, Map.of())
                .with("unet." + module + ".lora_B.weight", Shape.of(2, 1), 1, 2)
                .with("unet." + module + ".lora_A.weight", Shape.of(1, 2), 3, 4));
    }

    private static float[] merged(List<AppliedAdapter> adapters) {
        return new AdaptedWeights(base(NumberFormat.F32), Component.DENOISER, adapters)
                .tensor(WEIGHT)
                .toFloats();
    }

    private static MemoryWeights base(NumberFormat format) {
        return new MemoryWeights("model.safetensors", Map.of()).with(WEIGHT, format, SQUARE, 1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource({"F32, F32", "F16, F16", "BF16, BF16", "F8_E4M3, F16", "F8_E5M2, F16", "F64, F32"})
    void keepsTheFormatButNeverRoundsToEightBits(NumberFormat original, NumberFormat expected) {
        var adapters = List.of(new AppliedAdapter(lowRank("lora.safetensors", MODULE), 1));
        var tensor = new AdaptedWeights(base(original), Component.DENOISER, adapters).tensor(WEIGHT);
        assertThat(tensor.format()).isEqualTo(expected);
        assertThat(tensor.toFloats()).containsExactly(4, 6, 9, 12);
    }

    @Test
    void leavesTheRestInTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("model.safetensors");
        new SafetensorsWriter()
                .add(WEIGHT, NumberFormat.F32, SQUARE, 1, 2, 3, 4)
                .add("conv_in.bias", NumberFormat.F32, Shape.of(2), 5, 6)
                .write(file);
        var lora = lowRank("lora.safetensors", MODULE);
        try (var adapted = adapted(file, lora, 1);
                var off = adapted(file, lora, 0)) {
            assertThat(adapted.changed()).containsExactly(WEIGHT);
            assertThat(adapted.names()).containsExactly(WEIGHT, "conv_in.bias");
            assertThat(adapted.tensor(WEIGHT).position()).isEmpty();
            assertThat(adapted.tensor("conv_in.bias").position()).isPresent();
            assertThat(off.changed()).isEmpty();
            assertThat(off.tensor(WEIGHT).position()).isPresent();
        }
    }

    private static AdaptedWeights adapted(Path file, Adapter adapter, float strength) {
        return new AdaptedWeights(
                SafetensorsFile.open(file), Component.DENOISER, List.of(new AppliedAdapter(adapter, strength)));
    }

    @Test
    void isNotComputedAgainWhileHeld() {
        var applied = List.of(new AppliedAdapter(lowRank("lora.safetensors", MODULE), 1));
        var adapted = new AdaptedWeights(base(NumberFormat.F32), Component.DENOISER, applied);
        var first = adapted.tensor(WEIGHT);
        assertThat(adapted.tensor(WEIGHT)).isSameAs(first);
    }

    @Test
    void partsHaveTheirOwnStrengthAndOnlyTheirOwnChanges() {
        var module = "text_model.encoder.layers.0.mlp.fc1";
        var adapter = Adapter.read(new MemoryWeights("lora.safetensors", Map.of())
                .with("lora_unet_" + MODULE.replace('.', '_') + ".diff", SQUARE, 1, 1, 1, 1)
                .with("lora_te_" + module.replace('.', '_') + ".diff", SQUARE, 1, 1, 1, 1));
        var encoder = new MemoryWeights("model.safetensors", Map.of()).with(module + ".weight", SQUARE, 1, 2, 3, 4);
        var applied = List.of(new AppliedAdapter(adapter, 5, 7));
        assertThat(merged(applied)).containsExactly(6, 7, 8, 9);
        assertThat(new AdaptedWeights(encoder, Component.TEXT_ENCODER, applied)
                        .tensor(module + ".weight")
                        .toFloats())
                .containsExactly(8, 9, 10, 11);
        assertThat(adapter.changes(Component.TEXT_ENCODER)).isTrue();
        assertThat(adapter.changes(Component.SECOND_TEXT_ENCODER)).isFalse();
    }

    @Test
    void listsWhatFitsNothing() {
        var adapter = Adapter.read(new MemoryWeights("lora.safetensors", Map.of())
                .with("unet." + MODULE + ".diff", SQUARE, 1, 1, 1, 1)
                .with("unet.down_blocks.9.conv.diff", SQUARE, 1, 1, 1, 1)
                .with("unet." + MODULE + ".oft_blocks", SQUARE, 1, 1, 1, 1));
        var adapted =
                new AdaptedWeights(base(NumberFormat.F32), Component.DENOISER, List.of(new AppliedAdapter(adapter, 1)));
        assertThat(adapted.unmatched())
                .isEqualTo(Map.of(Path.of("lora.safetensors"), List.of("unet.down_blocks.9.conv.diff")));
        assertThat(adapter.unreadable()).containsExactly("unet." + MODULE + ".oft_blocks");
    }

    @Test
    void refusesAnotherSystemByName() {
        var adapter = Adapter.read(new MemoryWeights("style.safetensors", Map.of())
                .with("unet.mid_block.attentions.0.transformer_blocks.0.attn2.to_k.lora_A.weight", Shape.of(1, 2048))
                .with("unet.mid_block.attentions.0.transformer_blocks.0.attn2.to_k.lora_B.weight", Shape.of(640, 1)));
        assertThat(adapter.system()).contains(BaseSystem.STABLE_DIFFUSION_XL);
        adapter.requireFor(BaseSystem.STABLE_DIFFUSION_XL);
        assertThatThrownBy(() -> adapter.requireFor(BaseSystem.STABLE_DIFFUSION_1))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessage("“style.safetensors” is an adapter for Stable Diffusion XL and does not fit"
                        + " Stable Diffusion 1. Choose one that was made for Stable Diffusion 1.");
    }

    @Test
    void refusesOtherProportions() {
        var adapter = Adapter.read(new MemoryWeights("lora.safetensors", Map.of())
                .with("unet." + MODULE + ".diff", Shape.of(3, 2), 1, 1, 1, 1, 1, 1));
        assertThatThrownBy(() -> merged(List.of(new AppliedAdapter(adapter, 1))))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessageContaining("“lora.safetensors” was made for a model of other proportions")
                .hasMessageContaining(WEIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "transformer.single_transformer_blocks.0.attn.to_k.lora_A.weight, a LoRA for FLUX",
        "unet.conv_in.lora_A.weight, a part of “unet.conv_in” is missing",
        "unet.conv_in.hada_w1_a, a part of “unet.conv_in” is missing",
        "conv_in.weight, is not a LoRA",
    })
    void refusesWhatItCannotRead(String tensor, String message) {
        var file = new MemoryWeights("file.safetensors", Map.of()).with(tensor, SQUARE, 1, 1, 1, 1);
        assertThatThrownBy(() -> Adapter.read(file))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesWhatNoNetworkHas() {
        var factor = Shape.of(50_000, 1);
        var file = new MemoryWeights("lora.safetensors", Map.of())
                .with("unet.conv_in.lokr_w1", factor, new float[50_000])
                .with("unet.conv_in.lokr_w2", factor, new float[50_000]);
        assertThatThrownBy(() -> Adapter.read(file))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessageContaining("is damaged or incomplete");
    }

    @Test
    void multipliesInSinglePrecision() {
        int rows = 37;
        int inner = 11;
        int columns = 53;
        float[] left = numbers(rows * inner);
        float[] right = numbers(inner * columns);
        float[] product = MatrixProduct.of(left, right, rows, inner, columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double sum = 0;
                for (int k = 0; k < inner; k++) {
                    sum += (double) left[row * inner + k] * right[k * columns + column];
                }
                assertThat(product[row * columns + column]).isCloseTo((float) sum, within(1e-5f));
            }
        }
    }

    private static float[] numbers(int count) {
        var numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) Math.sin(i * 0.7);
        }
        return numbers;
    }
}
