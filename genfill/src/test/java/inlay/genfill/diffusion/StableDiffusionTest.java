package inlay.genfill.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inlay.genfill.engine.EngineDescription;
import inlay.genfill.engine.GenerationCancelledException;
import inlay.genfill.engine.GenerationException;
import inlay.genfill.engine.Progress;
import inlay.genfill.engine.Variation;
import inlay.genfill.onnx.OnnxLoader;
import inlay.genfill.parity.GoldenNetwork;
import inlay.genfill.parity.TinyModel;
import inlay.genfill.request.ContextSettings;
import inlay.genfill.request.Coverage;
import inlay.genfill.request.Fill;
import inlay.genfill.request.Finish;
import inlay.genfill.request.MaskGeometry;
import inlay.genfill.request.Picture;
import inlay.genfill.request.PixelIdentity;
import inlay.genfill.request.Recipe;
import inlay.genfill.request.Region;
import inlay.genfill.request.Sampling;
import inlay.genfill.tensor.Tensor;
import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser;
import inlay.genfill.weights.checkpoint.Layout;
import inlay.genfill.weights.checkpoint.Prediction;
import inlay.genfill.weights.checkpoint.Variant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StableDiffusionTest {

    private static final Denoiser CONTENT = new Denoiser(
            BaseSystem.STABLE_DIFFUSION_1,
            Variant.PLAIN,
            Layout.DIFFUSERS,
            "",
            new Prediction(Prediction.Target.EPSILON, Prediction.Certainty.STATED),
            false,
            Set.of(Denoiser.Part.AUTOENCODER, Denoiser.Part.TEXT_ENCODER));
    private static final Region HOLE = new Region(20, 16, 24, 30);

    @TempDir
    static Path folder;

    private final Picture source = gradient();
    private final Coverage selection = Coverage.of(80, 60, HOLE);

    @BeforeAll
    static void writeModel() throws IOException {
        TinyModel.write(folder, NumberFormat.F16);
    }

    @Test
    void aWholeModelFillsAHole() {
        Variation made = engine().generate(request("a red brick wall", 1, "", 6), source, selection, Progress.SILENT);

        assertThat(made.region()).isEqualTo(HOLE);
        assertThat(made.patch()).isNotEqualTo(source.crop(HOLE));
        assertThat(made.patch().sample(Picture.ALPHA, 3, 3)).isEqualTo(Picture.MAXIMUM);
    }

    @Test
    void theSameRequestGivesTheSamePixelsAndAnotherSeedOrPromptOthers() {
        Variation first = engine().generate(request("grass", 1, "", 4), source, selection, Progress.SILENT);

        assertThat(engine().generate(request("grass", 1, "", 4), source, selection, Progress.SILENT))
                .isEqualTo(first);
        assertThat(engine().generate(request("grass", 2, "", 4), source, selection, Progress.SILENT))
                .isNotEqualTo(first);
        assertThat(engine().generate(request("a blue sky", 1, "", 4), source, selection, Progress.SILENT))
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"euler", "euler-a", "dpmpp-2m", "dpmpp-2m-sde", "unipc", "heun", "lcm"})
    void samplersCanBeChosen(String sampler) {
        Variation made = engine().generate(request("sand", 1, sampler, 3), source, selection, Progress.SILENT);

        assertThat(made.region()).isEqualTo(HOLE);
    }

    @Test
    void cancellingIsHeard() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String phase) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> engine().generate(request("", 1, "", 4), source, selection, cancelled))
                .isInstanceOf(GenerationCancelledException.class);
    }

    @Test
    void aModelWithoutVocabularySaysWhatToDo(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> ModelParts.read(
                        elsewhere.resolve("model.safetensors"),
                        CONTENT,
                        new ModelParts.Companions(Optional.empty(), Optional.empty(), Optional.empty())))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("vocabulary")
                .hasMessageContaining("Add a folder");
    }

    @Test
    void aTinyAutoencoderShowsWhatForms(@TempDir Path elsewhere) throws IOException {
        JsonNode golden = JsonMapper.shared()
                .readTree(StableDiffusionTest.class.getResourceAsStream("/inlay/genfill/parity/tiny/taesd.json"));
        Path tiny = elsewhere.resolve("taesd.safetensors");
        new GoldenNetwork(golden).write(tiny, NumberFormat.F32, UnaryOperator.identity());
        ModelParts parts = ModelParts.read(
                folder, CONTENT, new ModelParts.Companions(Optional.empty(), Optional.of(tiny), Optional.empty()));
        var model = new StableDiffusion(
                parts, new ModelPlans(parts, reference -> folder, reference -> folder), new OnnxLoader());

        Tensor seen = model.glimpse(Tensor.zeros(2, 4, 6, 5)).orElseThrow();

        assertThat(seen.shape()).containsExactly(1, 3, 12, 10);
    }

    @Test
    void theFolderTellsSizes() {
        ModelParts parts = parts();

        assertThat(parts.latentFactor()).isEqualTo(2);
        assertThat(parts.traits().trainedSide()).isEqualTo(64);
        assertThat(parts.traits().multiple()).isEqualTo(4);
    }

    private static ModelParts parts() {
        return ModelParts.read(
                folder, CONTENT, new ModelParts.Companions(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static DiffusionEngine engine() {
        ModelParts parts = parts();
        ModelPlans plans = new ModelPlans(parts, reference -> folder, reference -> folder);
        return new DiffusionEngine(
                new EngineDescription("tiny", "Tiny", Set.of(), "", ContextSettings.DIFFUSION),
                64,
                () -> new StableDiffusion(parts, plans, new OnnxLoader()));
    }

    private Fill request(String prompt, long seed, String sampler, int steps) {
        Recipe recipe = new Recipe(
                        "tiny",
                        "test",
                        prompt,
                        "",
                        seed,
                        source.size(),
                        source.size().region(),
                        PixelIdentity.of(source, selection),
                        MaskGeometry.EXACT,
                        Finish.MATCHED)
                .withSampling(new Sampling(sampler, steps, 5, 0, 0, 0, List.of()));
        return new Fill(recipe, 1);
    }

    private static Picture gradient() {
        Picture picture = Picture.transparent(80, 60);
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 80; x++) {
                picture.set(0, x, y, x * 800);
                picture.set(1, x, y, y * 1000);
                picture.set(2, x, y, 30_000);
                picture.set(Picture.ALPHA, x, y, Picture.MAXIMUM);
            }
        }
        return picture;
    }
}
