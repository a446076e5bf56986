package inlay.genfill.library.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import inlay.genfill.library.Model;
import inlay.genfill.library.ModelKind;
import inlay.genfill.library.ModelLibrary;
import inlay.genfill.library.ModelSource;
import inlay.genfill.library.Origin;
import inlay.genfill.library.Packaging;
import inlay.genfill.library.Sha256;
import inlay.genfill.library.StoppedException;
import inlay.genfill.library.TinyModels;
import inlay.genfill.library.identity.HashCache;
import inlay.genfill.library.places.ModelTrees;
import inlay.genfill.library.places.Places;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.SafetensorsWriter;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser.Part;
import inlay.genfill.weights.checkpoint.Prediction;
import inlay.genfill.weights.checkpoint.Prediction.Certainty;
import inlay.genfill.weights.checkpoint.Prediction.Target;
import inlay.genfill.weights.checkpoint.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryScannerTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void takeRealPath() throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void contentDecidesAndNotTheName() {
        TinyModels.checkpoint(folder.resolve("loras/holiday.jpg"));
        TinyModels.lora(folder.resolve("checkpoints/ink.bin"));
        TinyModels.inpainting(folder.resolve("x.safetensors"));
        ModelLibrary library = scan(Origin.FOLDER, folder);
        assertThat(library.models())
                .extracting(Model::name, Model::kind, model -> model.system().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("loras/holiday.jpg", ModelKind.CHECKPOINT, BaseSystem.STABLE_DIFFUSION_1),
                        tuple("checkpoints/ink", ModelKind.LORA, BaseSystem.STABLE_DIFFUSION_XL),
                        tuple("x", ModelKind.CHECKPOINT, BaseSystem.STABLE_DIFFUSION_1));
        assertThat(library.require("x").variant()).contains(Variant.INPAINTING);
        assertThat(library.refused()).isEmpty();
    }

    @Test
    void picklesAreRefusedInWordsAndPicturesPassUnnoticed() throws IOException {
        TinyModels.pickle(folder.resolve("old.ckpt"));
        TinyModels.pickle(folder.resolve("hidden.safetensors"));
        TinyModels.pickle(folder.resolve("pytorch_model.bin"));
        TinyModels.text(folder.resolve("photo.png"), "\u0089PNG");
        TinyModels.text(folder.resolve("notes.txt"), "to do");
        TinyModels.text(folder.resolve("unfinished.safetensors.part"), "half");
        ModelLibrary library = scan(Origin.FOLDER, folder);
        assertThat(library.models()).isEmpty();
        assertThat(library.refused()).hasSize(3).allSatisfy(refusal -> assertThat(refusal.sentence())
                .contains(refusal.path().getFileName().toString())
                .contains("is a pickle file"));
    }

    @Test
    void readsADiffusersFolderAsOneModel() throws IOException {
        Path path = TinyModels.folder(folder.resolve("velvet"));
        ModelLibrary library = scan(Origin.FOLDER, folder);
        assertThat(library.models()).singleElement().satisfies(model -> {
            assertThat(model.kind()).isEqualTo(ModelKind.CHECKPOINT);
            assertThat(model.packaging()).isEqualTo(Packaging.DIFFUSERS_FOLDER);
            assertThat(model.path()).isEqualTo(path);
            assertThat(model.title()).isEqualTo("velvet");
            assertThat(model.files()).hasSize(3);
            assertThat(model.prediction()).contains(new Prediction(Target.VELOCITY, Certainty.STATED));
            assertThat(((Denoiser) model.content()).alongside())
                    .containsExactlyInAnyOrder(Part.AUTOENCODER, Part.TEXT_ENCODER);
        });
    }

    @Test
    void aFolderWithPicklesInsideIsRefusedByTheirFolder() throws IOException {
        Path model = TinyModels.folder(folder.resolve("velvet"));
        Files.delete(model.resolve("text_encoder/model.safetensors"));
        TinyModels.pickle(model.resolve("text_encoder/pytorch_model.bin"));
        assertThat(scan(Origin.FOLDER, folder).refused())
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.sentence()).contains("text_encoder").contains("no .safetensors file"));
    }

    @Test
    void shardsAreOneModel() throws IOException {
        Path parts = folder.resolve("parts");
        TinyModels.write(
                parts.resolve("model-00001-of-00002.safetensors"),
                new SafetensorsWriter()
                        .add(
                                "text_model.embeddings.token_embedding.weight",
                                NumberFormat.F16,
                                Shape.of(1, 768),
                                data -> {}));
        TinyModels.write(
                parts.resolve("model-00002-of-00002.safetensors"),
                new SafetensorsWriter()
                        .add("text_model.final_layer_norm.weight", NumberFormat.F16, Shape.of(768), data -> {}));
        TinyModels.text(parts.resolve("model.safetensors.index.json"), """
                {"weight_map": {
                  "text_model.embeddings.token_embedding.weight": "model-00001-of-00002.safetensors",
                  "text_model.final_layer_norm.weight": "model-00002-of-00002.safetensors"}}""");
        assertThat(scan(Origin.FOLDER, folder).models()).singleElement().satisfies(model -> {
            assertThat(model.kind()).isEqualTo(ModelKind.TEXT_ENCODER);
            assertThat(model.packaging()).isEqualTo(Packaging.SHARDED);
            assertThat(model.title()).isEqualTo("parts");
            assertThat(model.files())
                    .extracting(file -> file.path().getFileName().toString())
                    .containsExactly("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors");
        });
    }

    @Test
    void followsLinksOnceAndNeverInCircles() throws IOException {
        Path elsewhere = TinyModels.checkpoint(folder.resolve("elsewhere/base.safetensors"));
        Path models = Files.createDirectories(folder.resolve("models"));
        Files.createSymbolicLink(models.resolve("linked.safetensors"), elsewhere);
        Files.createSymbolicLink(models.resolve("again.safetensors"), elsewhere);
        Files.createSymbolicLink(models.resolve("loop"), models);
        Files.createSymbolicLink(models.resolve("broken.safetensors"), folder.resolve("gone"));
        ModelLibrary library = scan(Origin.FOLDER, models);
        assertThat(library.models()).singleElement().satisfies(model -> assertThat(model.name())
                .isEqualTo("again"));
    }

    @Test
    void readsTheCacheOfHuggingFace() throws IOException {
        Path entry = folder.resolve("models--stabilityai--sd-vae-ft-mse");
        TinyModels.autoencoder(entry.resolve("blobs/abc"));
        TinyModels.autoencoder(entry.resolve("snapshots/old/diffusion_pytorch_model.safetensors"));
        Path snapshot = Files.createDirectories(entry.resolve("snapshots/new"));
        Files.createSymbolicLink(snapshot.resolve("diffusion_pytorch_model.safetensors"), Path.of("../../blobs/abc"));
        TinyModels.text(entry.resolve("refs/main"), "new\n");
        ModelLibrary library = scan(Origin.HUGGING_FACE, folder);
        assertThat(library.models()).singleElement().satisfies(model -> {
            assertThat(model.name()).isEqualTo("stabilityai/sd-vae-ft-mse/diffusion_pytorch_model");
            assertThat(model.title()).isEqualTo("sd-vae-ft-mse");
            assertThat(model.path()).startsWithRaw(snapshot);
        });
    }

    @Test
    void readsTreesOfOtherPrograms() throws IOException {
        Path comfy = folder.resolve("ComfyUI");
        Path webui = folder.resolve("webui");
        TinyModels.checkpoint(comfy.resolve("models/checkpoints/base.safetensors"));
        TinyModels.lora(webui.resolve("models/Lora/ink.safetensors"));
        TinyModels.autoencoder(webui.resolve("models/Stable-diffusion/vae.safetensors"));
        TinyModels.embedding(webui.resolve("embeddings/word.safetensors"));
        TinyModels.text(comfy.resolve("extra_model_paths.yaml"), """
                # the other program
                webui:
                    base_path: $WEBUI
                    is_default: true
                    checkpoints: models/Stable-diffusion
                    loras: |
                        models/Lora
                        models/Missing
                    custom_nodes: embeddings
                """);
        Places places = new ModelTrees(folder, Map.of("WEBUI", webui.toString())).at(comfy);
        ModelLibrary library = new LibraryScanner(HashCache.in(folder)).scan(places, ScanProgress.SILENT);
        assertThat(library.models()).extracting(Model::name).containsExactly("checkpoints/base", "ink", "vae");
        assertThat(library.models()).allMatch(model -> model.source().origin() == Origin.COMFYUI);
        assertThat(library.refused()).isEmpty();
    }

    @Test
    void aSidecarStatesThePrediction() throws IOException {
        TinyModels.checkpoint(folder.resolve("base.safetensors"));
        TinyModels.text(folder.resolve("base.yaml"), "model:\n  params:\n    parameterization: \"v\"\n");
        assertThat(scan(Origin.FOLDER, folder).require("base").prediction())
                .contains(new Prediction(Target.VELOCITY, Certainty.STATED));
    }

    @Test
    void findsClipVocabularies() throws IOException {
        Path tokenizer = Files.createDirectories(folder.resolve("tokenizers/clip"));
        try (var list = LibraryScannerTest.class.getResourceAsStream("/clip/merges.txt.gz")) {
            Files.copy(list, tokenizer.resolve("bpe_simple_vocab_16e6.txt.gz"));
        }
        TinyModels.text(folder.resolve("language/tokenizer.json"), "{\"model\": {\"vocab\": {\"a\": 0}}}");
        ModelLibrary library = scan(Origin.FOLDER, folder);
        assertThat(library.vocabularies()).containsExactly(tokenizer.resolve("bpe_simple_vocab_16e6.txt.gz"));
    }

    @Test
    void rememberedChecksumsAreTakenWhileTheFileStays() throws IOException {
        Path file = TinyModels.checkpoint(folder.resolve("base.safetensors"));
        HashCache cache = HashCache.in(folder);
        Sha256 hash = Sha256.of(new byte[32]);
        cache.put(file, Files.size(file), Files.getLastModifiedTime(file).toInstant(), hash);
        assertThat(scan(Origin.FOLDER, folder, cache).require("000000").hash()).contains(hash);
        Files.write(file, new byte[1], StandardOpenOption.APPEND);
        assertThat(scan(Origin.FOLDER, folder, cache).refused()).hasSize(1);
        TinyModels.inpainting(file);
        assertThat(scan(Origin.FOLDER, folder, cache).require("base").hash()).isEmpty();
    }

    @Test
    void stopsWhenAsked() {
        TinyModels.checkpoint(folder.resolve("base.safetensors"));
        ScanProgress stop = new ScanProgress() {
            @Override
            public void looking(Path path, int found) {}

            @Override
            public boolean stopped() {
                return true;
            }
        };
        var scanner = new LibraryScanner(HashCache.in(folder));
        assertThatThrownBy(() -> scanner.scan(Places.of(new ModelSource(Origin.FOLDER, folder)), stop))
                .isInstanceOf(StoppedException.class);
    }

    private static ModelLibrary scan(Origin origin, Path folder) {
        return scan(origin, folder, HashCache.in(folder));
    }

    private static ModelLibrary scan(Origin origin, Path folder, HashCache cache) {
        return new LibraryScanner(cache).scan(Places.of(new ModelSource(origin, folder)), ScanProgress.SILENT);
    }
}
