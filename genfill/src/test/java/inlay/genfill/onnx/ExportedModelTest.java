package inlay.genfill.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.graph.ElementType;
import inlay.genfill.graph.Extent;
import inlay.genfill.graph.Graph;
import inlay.genfill.inference.ExportedModel;
import inlay.genfill.inference.ExportedModel.Network;
import inlay.genfill.inference.NetworkPlan;
import inlay.genfill.inference.TensorDescription;
import inlay.genfill.pipeline.Conditioning;
import inlay.genfill.pipeline.SessionUnet;
import inlay.genfill.tensor.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportedModelTest {

    @TempDir
    Path folder;

    /// The two layouts, and the names, ranks and numbers that exporters choose.
    @ParameterizedTest
    @CsvSource({
        "unet, sample, timestep, encoder_hidden_states, INT64, 0",
        "unet, sample, timestep, encoder_hidden_states, FLOAT32, 1",
        "unet/fp32, latent_model_input, timesteps, text_embeddings, INT64, 1",
        "unet/fp32, sample, timestep, encoder_hidden_state, FLOAT16, 1"
    })
    void feedsAnExportedDenoiser(String place, String sample, String moment, String text, ElementType numbers, int rank)
            throws IOException {
        var graph = new Graph();
        var latents = graph.input(sample, ElementType.FLOAT32, Extent.named("batch"), Extent.of(4));
        Extent[] extents = rank == 0 ? new Extent[0] : new Extent[] {Extent.of(1)};
        var time = graph.input(moment, numbers, extents).cast(ElementType.FLOAT32);
        var guide = graph.input(text, ElementType.FLOAT32, Extent.named("batch"), Extent.of(1));
        graph.output("out_sample", latents.times(time).plus(guide));
        Path file = Files.createDirectories(folder.resolve(place)).resolve("model.onnx");
        Files.write(file, graph.build().bytes());

        NetworkPlan plan = new ExportedModel(folder).plan(Network.DENOISER).orElseThrow();
        assertThat(plan).isEqualTo(new NetworkPlan.OnnxFile(file));
        try (var session = new OnnxLoader().load(plan, () -> false)) {
            assertThat(session.inputs().stream().map(TensorDescription::name))
                    .containsExactly("sample", "timestep", "encoder_hidden_states");
            var predicted = new SessionUnet(session, () -> false)
                    .predict(
                            Tensor.of(new float[] {1, 2, 3, 4}, 1, 4),
                            10,
                            new Conditioning(Tensor.of(new float[] {5}, 1, 1)));
            assertThat(predicted).isEqualTo(Tensor.of(new float[] {15, 25, 35, 45}, 1, 4));
        }
    }

    @Test
    void hasNoNetworkWhereThereIsNoFile() throws IOException {
        Files.createDirectories(folder.resolve("vae_decoder"));
        var model = new ExportedModel(folder);
        assertThat(model.plan(Network.AUTOENCODER_DECODER)).isEmpty();
        assertThat(model.plan(Network.AUTOENCODER_ENCODER)).isEmpty();
    }

    @Test
    void leavesANameAloneWhereItsTranslationIsTaken() {
        var names = ExportedNames.of(List.of("prompt_embeds", "encoder_hidden_states"));
        assertThat(names.shown("prompt_embeds")).isEqualTo("prompt_embeds");
        assertThat(names.shown("encoder_hidden_states")).isEqualTo("encoder_hidden_states");
    }
}
