package inlay.genfill.network;

import static inlay.genfill.network.TinyUnet.greatestDifference;
import static inlay.genfill.network.TinyUnet.noise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.engine.GenerationException;
import inlay.genfill.inference.MemoryUse;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.inference.NetworkPlan.BuiltNetwork;
import inlay.genfill.inference.NetworkRole;
import inlay.genfill.inference.RuntimeSettings;
import inlay.genfill.inference.WeightSource;
import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.SafetensorsWriter;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.component.Component;
import inlay.genfill.weights.naming.AttentionNumbers;
import inlay.genfill.weights.naming.UnetNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class UnetTest {

    @TempDir
    Path folder;

    private TinyUnet unet;

    @BeforeEach
    void write() throws IOException {
        unet = TinyUnet.write("unet-sd15", folder);
    }

    @Test
    void givesTheSameUnderTheNamesOfASingleFileCheckpoint() throws IOException {
        var names = UnetNames.of(unet.golden().shapes().keySet());
        var original = TinyUnet.write(
                "unet-sd15",
                Files.createDirectory(folder.resolve("single")),
                NumberFormat.F32,
                name -> "model.diffusion_model." + names.toOriginal(name).orElseThrow());
        assertThat(original.run()).isEqualTo(unet.run());
    }

    @ParameterizedTest
    @CsvSource({"F16, 5e-3", "BF16, 5e-2"})
    void narrowStorageAgreesWithinItsPrecision(NumberFormat format, double tolerance) throws IOException {
        var narrow = TinyUnet.write("unet-sd15", folder, format, name -> name);
        assertThat(greatestDifference(narrow.run(), unet.run())).isPositive().isLessThan(tolerance);
    }

    /// The weights of both are the same numbers, whether they are widened at load or at every use.
    @ParameterizedTest
    @CsvSource({"F16", "BF16", "F8_E4M3", "F8_E5M2"})
    void sparingMemoryChangesNothing(NumberFormat format) throws IOException {
        var narrow = TinyUnet.write("unet-sd15", folder, format, name -> name);
        var sparing = new OnnxLoader(RuntimeSettings.STANDARD.using(MemoryUse.SPARING));
        try (var session = sparing.load(narrow.plan(), () -> false)) {
            Tensor spared = session.run(narrow.golden().inputs(), () -> false).get("out_sample");
            assertThat(greatestDifference(spared, narrow.run())).isLessThan(1e-5);
        }
    }

    @Test
    void readsShardedWeights() throws IOException {
        Path model = Files.createDirectories(folder.resolve("model/unet"));
        var shapes = List.copyOf(unet.golden().shapes().entrySet());
        var map = new JsonMapper().createObjectNode();
        for (int part = 0; part < 2; part++) {
            String name = "diffusion_pytorch_model-0000" + (part + 1) + "-of-00002.safetensors";
            var writer = new SafetensorsWriter();
            try (var whole = inlay.genfill.weights.WeightFiles.open(unet.file())) {
                for (int i = part; i < shapes.size(); i += 2) {
                    var tensor = whole.tensor(shapes.get(i).getKey());
                    writer.add(tensor.name(), NumberFormat.F32, tensor.shape(), tensor.toFloats());
                    map.put(tensor.name(), name);
                }
                writer.write(model.resolve(name));
            }
        }
        var index = new JsonMapper().createObjectNode();
        index.set("weight_map", map);
        Files.writeString(model.resolve("diffusion_pytorch_model.safetensors.index.json"), index.toString());
        var plan = new BuiltNetwork(
                NetworkRole.DENOISER,
                new WeightSource(
                        model.getParent(),
                        Component.DENOISER,
                        unet.golden().json().path("config").toString()));
        assertThat(unet.run(plan, Map.of())).isEqualTo(unet.run());
    }

    @ParameterizedTest
    @CsvSource({"16, 16", "17, 13", "5, 8", "1, 3"})
    void takesLatentsOfAnySize(int height, int width) {
        Tensor output = unet.run(unet.plan(), Map.of("sample", noise(2, 4, height, width)));
        assertThat(output.shape()).containsExactly(2, 4, height, width);
    }

    @Test
    void membersOfABatchDoNotTouchEachOther() {
        Tensor sample = unet.golden().inputs().get("sample");
        Tensor text = unet.golden().inputs().get("encoder_hidden_states");
        List<Tensor> apart = IntStream.range(0, 2)
                .mapToObj(i -> unet.run(
                        unet.plan(),
                        Map.of(
                                "sample", sample.split().get(i),
                                "encoder_hidden_states", text.split().get(i))))
                .toList();
        assertThat(greatestDifference(Tensor.concatenate(apart), unet.run())).isLessThan(1e-4);
    }

    @Test
    void eachMemberMayHaveItsOwnMoment() {
        Tensor both = unet.run(unet.plan(), Map.of("timestep", Tensor.of(new float[] {500, 20}, 2)));
        Tensor first = unet.run();
        assertThat(greatestDifference(both.split().get(0), first.split().get(0)))
                .isLessThan(1e-5);
        assertThat(greatestDifference(both.split().get(1), first.split().get(1)))
                .isGreaterThan(1e-2);
    }

    @Test
    void aPlanSurvivesJson() {
        NetworkPlan plan = unet.plan().withFeatures(2);
        var json = new JsonMapper();
        assertThat(json.readValue(json.writeValueAsString(plan), NetworkPlan.class))
                .isEqualTo(plan);
    }

    @Test
    void weighsWhatItLoads() {
        long numbers = unet.golden().shapes().values().stream()
                .mapToLong(Shape::elements)
                .sum();
        assertThat(unet.plan().weightBytes()).isEqualTo(4 * numbers);
    }

    @ParameterizedTest
    @CsvSource({
        "dual_cross_attention, true",
        "num_attention_heads, 8",
        "addition_embed_type, \"image\"",
        "resnet_time_scale_shift, \"ada_group\"",
        "down_block_types, [\"KDownBlock2D\"]",
        "something_new, 3"
    })
    void refusesWhatItDoesNotHaveByName(String name, String value) {
        var settings = (tools.jackson.databind.node.ObjectNode)
                unet.golden().json().path("config").deepCopy();
        settings.set(name, new JsonMapper().readTree(value));
        var plan = new BuiltNetwork(
                NetworkRole.DENOISER, new WeightSource(unet.file(), Component.DENOISER, settings.toString()));
        assertThatThrownBy(() -> unet.run(plan, Map.of()))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining(name);
    }

    @Test
    void namesATensorThatIsMissing() throws IOException {
        Path broken = folder.resolve("broken.safetensors");
        try (var whole = inlay.genfill.weights.WeightFiles.open(unet.file())) {
            var writer = new SafetensorsWriter();
            whole.names().stream()
                    .filter(name -> !name.equals("conv_out.bias") && !name.contains("mid_block.resnets.1.conv2"))
                    .map(whole::tensor)
                    .forEach(tensor -> writer.add(tensor.name(), NumberFormat.F32, tensor.shape(), tensor.toFloats()));
            writer.write(broken);
        }
        var plan = new BuiltNetwork(
                NetworkRole.DENOISER,
                new WeightSource(
                        broken,
                        Component.DENOISER,
                        unet.golden().json().path("config").toString()));
        assertThatThrownBy(() -> unet.run(plan, Map.of()))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("broken.safetensors")
                .hasMessageContaining("mid_block.resnets.1.conv2.weight");
    }

    @Test
    void zeroFeaturesOfAnAdapterChangeNothing() {
        Map<String, Tensor> features =
                Map.of("adapter_feature_0", Tensor.zeros(1, 4, 8, 8), "adapter_feature_1", Tensor.zeros(1, 8, 8, 8));
        assertThat(unet.run(unet.plan().withFeatures(2), features)).isEqualTo(unet.run());
        Map<String, Tensor> others =
                Map.of("adapter_feature_0", noise(1, 4, 8, 8), "adapter_feature_1", noise(1, 8, 8, 8));
        assertThat(greatestDifference(unet.run(unet.plan().withFeatures(2), others), unet.run()))
                .isGreaterThan(1e-2);
    }

    @Test
    void aPicturePromptOfNoStrengthChangesNothing() throws IOException {
        Path adapter = imagePrompt();
        var plan = unet.plan().withImagePrompts(List.of(adapter));
        Tensor tokens = noise(2, 3, 8);
        assertThat(unet.run(plan, prompt(tokens, 0))).isEqualTo(unet.run());
        assertThat(greatestDifference(unet.run(plan, prompt(tokens, 1)), unet.run()))
                .isGreaterThan(1e-3);
    }

    private static Map<String, Tensor> prompt(Tensor tokens, float strength) {
        return Map.of("image_tokens_0", tokens, "image_scale_0", Tensor.of(new float[] {strength}, 1));
    }

    /// One matrix of keys and one of values for each attention to text: 1 on the way down, 2 on the way up, 1 between.
    private Path imagePrompt() throws IOException {
        Path file = folder.resolve("prompt.safetensors");
        var writer = new SafetensorsWriter();
        Stream.of(1, 3, 5, 7).forEach(number -> List.of("to_k_ip", "to_v_ip").forEach(kind -> {
            Tensor values = noise(8, 8);
            writer.add(
                    "ip_adapter." + number + "." + kind + ".weight",
                    NumberFormat.F32,
                    Shape.of(8, 8),
                    values.toArray());
        }));
        writer.write(file);
        return file;
    }

    @Test
    void numbersAttentionsDownThenUpThenMiddle() {
        List<String> names = new ArrayList<>(unet.golden().shapes().keySet());
        var numbers = AttentionNumbers.of(names);
        assertThat(numbers)
                .hasSize(8)
                .containsEntry("down_blocks.1.attentions.0.transformer_blocks.0.attn2.", 1)
                .containsEntry("up_blocks.0.attentions.1.transformer_blocks.0.attn2.", 5)
                .containsEntry("mid_block.attentions.0.transformer_blocks.0.attn2.", 7);
    }
}
