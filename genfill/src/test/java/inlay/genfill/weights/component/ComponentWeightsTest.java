package inlay.genfill.weights.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.SafetensorsWriter;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.naming.KnownNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentWeightsTest {

    @TempDir
    Path folder;

    /// Whole networks under the names of single-file checkpoints; shapes are flattened to nothing to keep the file
    /// small, but for those that decide something.
    @ParameterizedTest
    @CsvSource({
        "sd15-unet, model.diffusion_model., DENOISER",
        "sdxl-unet, model.diffusion_model., DENOISER",
        "controlnet-sd15, control_model., CONTROL_NET",
        "vae, first_stage_model., AUTOENCODER"
    })
    void showsEveryTensorUnderItsDiffusersName(String network, String prefix, Component component) throws IOException {
        KnownNetwork known = KnownNetwork.read(network);
        Path file = folder.resolve("model.safetensors");
        var writer = new SafetensorsWriter().add("model_ema.decay", NumberFormat.F32, Shape.of(1), 1);
        known.original().forEach(name -> writer.add(prefix + name, NumberFormat.F32, Shape.of(1), name.length()));
        writer.write(file);

        try (Weights weights = ComponentWeights.open(file, component)) {
            Set<String> expected =
                    known.lines().stream().map(KnownNetwork.Line::diffusers).collect(Collectors.toSet());
            assertThat(weights.names()).containsExactlyInAnyOrderElementsOf(expected);
            known.lines()
                    .forEach(line -> assertThat(weights.tensor(line.diffusers()).toFloats()[0])
                            .isEqualTo(line.original().length()));
        }
    }

    @Test
    void attentionOfAnAutoencoderIsMadeOfMatrices() throws IOException {
        Path file = folder.resolve("vae.safetensors");
        new SafetensorsWriter()
                .add("first_stage_model.decoder.conv_in.weight", NumberFormat.F32, Shape.of(1, 4, 1, 1), 1, 2, 3, 4)
                .add(
                        "first_stage_model.decoder.mid.attn_1.q.weight",
                        NumberFormat.F32,
                        Shape.of(2, 2, 1, 1),
                        1,
                        2,
                        3,
                        4)
                .write(file);
        try (Weights weights = ComponentWeights.open(file, Component.AUTOENCODER)) {
            var matrix = weights.tensor("decoder.mid_block.attentions.0.to_q.weight");
            assertThat(matrix.shape()).isEqualTo(Shape.of(2, 2));
            assertThat(matrix.position()).isPresent();
        }
    }

    @Test
    void fusedMatricesOfOpenClipComeApart() throws IOException {
        Path file = openClip("conditioner.embedders.1.model.", 2, 3);
        try (Weights weights = ComponentWeights.open(file, Component.SECOND_TEXT_ENCODER)) {
            String layer = "text_model.encoder.layers.2.self_attn.";
            assertThat(weights.tensor(layer + "q_proj.weight").toFloats()).containsExactly(0, 1, 2, 3);
            assertThat(weights.tensor(layer + "v_proj.weight").toFloats()).containsExactly(8, 9, 10, 11);
            assertThat(weights.tensor(layer + "k_proj.weight").position()).isPresent();
            assertThat(weights.tensor("text_projection.weight").toFloats()).containsExactly(0, 2, 1, 3);
        }
    }

    /// Stable Diffusion 2 was trained on the last layer but one and never projects.
    @Test
    void theLastLayerOfOpenClipHIsLeftOut() throws IOException {
        Path file = openClip("cond_stage_model.model.", 1024, 3);
        try (Weights weights = ComponentWeights.open(file, Component.TEXT_ENCODER)) {
            assertThat(weights.names())
                    .anyMatch(name -> name.startsWith("text_model.encoder.layers.1."))
                    .noneMatch(name -> name.startsWith("text_model.encoder.layers.2."))
                    .doesNotContain("text_projection.weight");
        }
    }

    private Path openClip(String prefix, int width, int layers) throws IOException {
        Path file = folder.resolve("clip.safetensors");
        var writer = new SafetensorsWriter()
                .add(prefix + "token_embedding.weight", NumberFormat.F32, Shape.of(1, width), new float[width]);
        int height = Math.min(width, 2);
        float[] projection = new float[height * width];
        float[] fused = new float[3 * height * width];
        for (int i = 0; i < fused.length; i++) {
            fused[i] = i;
            projection[i % projection.length] = i % projection.length;
        }
        writer.add(prefix + "text_projection", NumberFormat.F32, Shape.of(height, width), projection);
        for (int layer = 0; layer < layers; layer++) {
            String name = prefix + "transformer.resblocks." + layer + ".attn.in_proj_weight";
            writer.add(name, NumberFormat.F32, Shape.of(3L * height, width), fused);
        }
        writer.write(file);
        return file;
    }

    @ParameterizedTest
    @CsvSource({"text_model., false", "'', true"})
    void textEncodersMayBeWrittenFlat(String written, boolean flat) throws IOException {
        Path file = folder.resolve("text.safetensors");
        new SafetensorsWriter()
                .add(written + "embeddings.token_embedding.weight", NumberFormat.F32, Shape.of(1, 2), 1, 2)
                .add("text_projection.weight", NumberFormat.F32, Shape.of(1), 3)
                .write(file);
        for (Component component : Set.of(Component.TEXT_ENCODER, Component.SECOND_TEXT_ENCODER)) {
            try (Weights weights = ComponentWeights.open(file, component)) {
                assertThat(weights.names())
                        .containsExactlyInAnyOrder(
                                "text_model.embeddings.token_embedding.weight", "text_projection.weight");
            }
        }
    }

    @Test
    void aFolderOfDiffusersHasAFolderForEach() throws IOException {
        Path unet = Files.createDirectories(folder.resolve("model/unet"));
        new SafetensorsWriter()
                .add("conv_in.weight", NumberFormat.F16, Shape.of(1), 1)
                .write(unet.resolve("diffusion_pytorch_model.fp16.safetensors"));
        try (Weights weights = ComponentWeights.open(unet.getParent(), Component.DENOISER)) {
            assertThat(weights.names()).containsExactly("conv_in.weight");
        }
    }

    @Test
    void aComponentThatIsNotThereIsNamed() throws IOException {
        Path file = folder.resolve("vae.safetensors");
        new SafetensorsWriter()
                .add("decoder.conv_in.weight", NumberFormat.F32, Shape.of(1), 1)
                .write(file);
        assertThatThrownBy(() -> ComponentWeights.open(file, Component.DENOISER))
                .isInstanceOf(UnusableWeightsException.class)
                .hasMessage("“vae.safetensors” has no denoiser.");
    }
}
