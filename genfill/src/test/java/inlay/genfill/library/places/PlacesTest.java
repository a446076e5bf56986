package inlay.genfill.library.places;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import inlay.genfill.library.TinyModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    @TempDir
    Path home;

    @Test
    void knowsTreesByTheirShape() throws IOException {
        make("comfy/models/checkpoints");
        make("webui/models/Stable-diffusion", "webui/embeddings");
        make("forge/models/Stable-diffusion", "forge/modules_forge");
        make("hub/models--a--b", "plain/things", "bare/checkpoints", "hf/hub/models--a--b");
        assertThat(at("comfy")).containsExactly(source(Origin.COMFYUI, "comfy/models"));
        assertThat(at("webui"))
                .containsExactly(
                        source(Origin.AUTOMATIC1111, "webui/models"), source(Origin.AUTOMATIC1111, "webui/embeddings"));
        assertThat(at("forge")).containsExactly(source(Origin.FORGE, "forge/models"));
        assertThat(at("hub")).containsExactly(source(Origin.HUGGING_FACE, "hub"));
        assertThat(at("hf")).containsExactly(source(Origin.HUGGING_FACE, "hf/hub"));
        assertThat(at("bare")).containsExactly(source(Origin.COMFYUI, "bare"));
        assertThat(at("plain")).containsExactly(source(Origin.FOLDER, "plain"));
    }

    @Test
    void readsTheSettingsOfInvoke() throws IOException {
        make("invokeai/models", "disk/models", "old/shelf");
        TinyModels.text(home.resolve("invokeai/invokeai.yaml"), "schema_version: 4.0.2\nmodels_dir: ~/disk/models\n");
        TinyModels.text(home.resolve("old/invokeai.yaml"), "InvokeAI:\n  Paths:\n    models_dir: shelf\n");
        assertThat(at("invokeai")).containsExactly(source(Origin.INVOKEAI, "disk/models"));
        assertThat(at("old")).containsExactly(source(Origin.INVOKEAI, "old/shelf"));
    }

    @Test
    void damagedSettingsAreComplainedAbout() throws IOException {
        make("comfy/models/checkpoints", "invokeai/models");
        TinyModels.text(home.resolve("comfy/extra_model_paths.yaml"), "a: [unclosed");
        TinyModels.text(home.resolve("invokeai/invokeai.yaml"), "x: &a [*a]");
        Places comfy = trees().at(home.resolve("comfy"));
        assertThat(comfy.sources()).hasSize(1);
        assertThat(comfy.complaints()).singleElement().satisfies(complaint -> assertThat(complaint.sentence())
                .contains("extra_model_paths.yaml")
                .contains("not well-formed"));
        assertThat(trees().at(home.resolve("invokeai")).complaints()).hasSize(1);
    }

    @Test
    void extraPathsAreRelativeToTheirBase() throws IOException {
        make("a/one", "a/two", "settings/three", "b");
        Path file = TinyModels.text(home.resolve("settings/extra.yaml"), """
                first:
                  base_path: ../a
                  checkpoints: one
                  loras: |
                    two
                    one
                second:
                  vae: three
                  clip: ${B}
                """);
        assertThat(new ModelTrees(home, Map.of("B", home.resolve("b").toString()))
                        .namedIn(file)
                        .sources())
                .containsExactly(
                        source(Origin.COMFYUI, "a/one"),
                        source(Origin.COMFYUI, "a/two"),
                        source(Origin.COMFYUI, "settings/three"),
                        source(Origin.COMFYUI, "b"));
    }

    @Test
    void looksWhereProgramsPutTheirModels() throws IOException {
        make("ComfyUI/models/checkpoints", "stable-diffusion-webui/models/Stable-diffusion");
        make(
                "cache/hub/models--a--b",
                "elsewhere",
                ".local/share/krita/ai_diffusion/server/ComfyUI/models/checkpoints");
        TinyModels.text(home.resolve("invoke/invokeai.yaml"), "schema_version: 4");
        make("invoke/models");
        TinyModels.text(
                home.resolve(".config/ComfyUI/extra_models_config.yaml"),
                "desktop:\n  base_path: ~/elsewhere\n  checkpoints: .\n");
        var environment = Map.of(
                "HF_HOME", home.resolve("cache").toString(),
                "INVOKEAI_ROOT", home.resolve("invoke").toString());
        assertThat(new StandardPlaces("Linux", home, environment).find().sources())
                .containsExactlyInAnyOrder(
                        source(Origin.COMFYUI, "ComfyUI/models"),
                        source(Origin.COMFYUI, ".local/share/krita/ai_diffusion/server/ComfyUI/models"),
                        source(Origin.AUTOMATIC1111, "stable-diffusion-webui/models"),
                        source(Origin.INVOKEAI, "invoke/models"),
                        source(Origin.HUGGING_FACE, "cache/hub"),
                        source(Origin.COMFYUI, "elsewhere"));
    }

    @Test
    void findsTheFoldersOfEverySystem() throws IOException {
        make("roaming/krita/ai_diffusion/server/ComfyUI/models/checkpoints");
        make("Library/Application Support/krita/ai_diffusion/server/ComfyUI/models/checkpoints");
        var windows = Map.of("APPDATA", home.resolve("roaming").toString());
        assertThat(new StandardPlaces("Windows 11", home, windows).find().sources())
                .hasSize(1);
        assertThat(new StandardPlaces("Mac OS X", home, Map.of()).find().sources())
                .hasSize(1);
        assertThat(new StandardPlaces("Linux", home, Map.of()).find().sources()).isEmpty();
    }

    private ModelTrees trees() {
        return new ModelTrees(home, Map.of());
    }

    private List<ModelSource> at(String folder) {
        return trees().at(home.resolve(folder)).sources();
    }

    private ModelSource source(Origin origin, String folder) {
        return new ModelSource(origin, home.resolve(folder));
    }

    private void make(String... folders) throws IOException {
        for (String folder : folders) {
            Files.createDirectories(home.resolve(folder));
        }
    }
}
