package inlay.genfill.library.scan;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelNamesTest {

    private static final Path FOLDER = Path.of("/shelf").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "loras/ink.safetensors, loras/ink, ink",
        "base-v1.5.safetensors, base-v1.5, base-v1.5",
        "odd.name, odd.name, odd.name",
        "canny/diffusion_pytorch_model.fp16.safetensors, canny/diffusion_pytorch_model.fp16, canny",
        "encoder/model.safetensors.index.json, encoder/model, encoder",
        "lcm/pytorch_lora_weights.safetensors, lcm/pytorch_lora_weights, lcm",
        "union/diffusion_pytorch_model_promax.safetensors, union/diffusion_pytorch_model_promax, "
                + "diffusion_pytorch_model_promax",
        "model.safetensors, model, shelf",
        "0d1c2b3a-1111-2222-3333-444455556666/ink.sft, 0d1c2b3a-1111-2222-3333-444455556666/ink, ink",
        "0d1c2b3a-1111-2222-3333-444455556666, 0d1c2b3a-1111-2222-3333-444455556666, Model 0d1c2b3a"
    })
    void filesAreCalledAsPeopleCalledThem(String path, String name, String title) {
        ModelNames names = ModelNames.of(FOLDER.resolve(path), new ModelSource(Origin.FOLDER, FOLDER));
        assertThat(names).isEqualTo(new ModelNames(name, title));
    }

    @Test
    void aSourceThatIsTheModelGivesItsName() {
        assertThat(ModelNames.of(FOLDER, new ModelSource(Origin.FOLDER, FOLDER)))
                .isEqualTo(new ModelNames("shelf", "shelf"));
    }

    @ParameterizedTest
    @CsvSource({
        "models--a--b/snapshots/abc/model.safetensors, a/b/model, b",
        "models--gpt/snapshots/abc/x.safetensors, gpt/x, x",
        "models--a--b/snapshots/abc, a/b, b",
        "models--a--b/snapshots/abc/vae/diffusion_pytorch_model.safetensors, a/b/vae/diffusion_pytorch_model, vae"
    })
    void theCacheOfHuggingFaceReadsAsItsSite(String path, String name, String title) {
        ModelNames names = ModelNames.of(FOLDER.resolve(path), new ModelSource(Origin.HUGGING_FACE, FOLDER));
        assertThat(names).isEqualTo(new ModelNames(name, title));
    }
}
