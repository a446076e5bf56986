package inlay.genfill.library.scan;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.library.Model;
import inlay.genfill.library.ModelKind;
import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import inlay.genfill.library.Packaging;
import inlay.genfill.library.TinyModels;
import inlay.genfill.library.identity.HashCache;
import inlay.genfill.library.inspect.Inspection;
import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.checkpoint.Checkpoint;
import inlay.genfill.weights.checkpoint.Variant;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void export() throws IOException {
        TinyModels.text(folder.resolve("model_index.json"), "{}");
        for (String network : new String[] {"unet", "text_encoder", "vae_decoder"}) {
            TinyModels.text(folder.resolve(network + "/model.onnx"), "\b\b\u0012 exported");
        }
    }

    @Test
    void theConfigurationTellsWhatTheTensorsNoLongerDo() throws IOException {
        configure("{\"cross_attention_dim\": 768, \"in_channels\": 9, \"time_cond_proj_dim\": null}");
        Model model = read();
        assertThat(model.packaging()).isEqualTo(Packaging.ONNX_FOLDER);
        assertThat(model.kind()).isEqualTo(ModelKind.CHECKPOINT);
        assertThat(model.system()).contains(BaseSystem.STABLE_DIFFUSION_1);
        assertThat(model.variant()).contains(Variant.INPAINTING);
        assertThat(model.files()).hasSize(3);
        assertThat(Inspection.of(model).parts()).isEmpty();
    }

    @Test
    void otherSystemsAreNotSupported() throws IOException {
        configure("{\"cross_attention_dim\": 4096, \"in_channels\": 16}");
        assertThat(read().content()).isEqualTo(new Checkpoint.Unsupported("an ONNX export of another system"));
    }

    @Test
    void withoutConfigurationNothingIsGuessed() throws IOException {
        assertThat(read().kind()).isEqualTo(ModelKind.UNSUPPORTED);
    }

    private void configure(String configuration) throws IOException {
        TinyModels.text(folder.resolve("unet/config.json"), configuration);
    }

    private Model read() throws IOException {
        return new ModelReader(HashCache.in(folder)).read(folder, new ModelSource(Origin.FOLDER, folder));
    }
}
