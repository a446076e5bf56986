package inlay.genfill.library;

import static org.assertj.core.api.Assertions.assertThat;

import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.checkpoint.Checkpoint;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser.Part;
import inlay.genfill.weights.checkpoint.Layout;
import inlay.genfill.weights.checkpoint.Prediction;
import inlay.genfill.weights.checkpoint.Prediction.Certainty;
import inlay.genfill.weights.checkpoint.Prediction.Target;
import inlay.genfill.weights.checkpoint.Variant;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelKindTest {

    @Test
    void aCheckpointIsADenoiserThatCanRead() {
        assertThat(ModelKind.of(denoiser(Set.of(Part.TEXT_ENCODER)))).isEqualTo(ModelKind.CHECKPOINT);
        assertThat(ModelKind.of(denoiser(Set.of(Part.AUTOENCODER)))).isEqualTo(ModelKind.DENOISER);
        assertThat(ModelKind.of(denoiser(Set.of()))).isEqualTo(ModelKind.DENOISER);
    }

    @Test
    void whatCannotBeUsedSaysSo() {
        assertThat(ModelKind.of(new Checkpoint.Unsupported("FLUX")).usable()).isFalse();
        assertThat(ModelKind.of(new Checkpoint.Unknown()).usable()).isFalse();
        assertThat(ModelKind.of(new Checkpoint.VisionEncoder(1280)).usable()).isTrue();
    }

    @Test
    void everyKindHasItsOwnNames() {
        assertThat(Arrays.stream(ModelKind.values()).map(ModelKind::title)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ModelKind.values()).map(ModelKind::plural)).doesNotHaveDuplicates();
    }

    private static Denoiser denoiser(Set<Part> alongside) {
        return new Denoiser(
                BaseSystem.STABLE_DIFFUSION_1,
                Variant.PLAIN,
                Layout.ORIGINAL,
                "",
                new Prediction(Target.EPSILON, Certainty.ASSUMED),
                false,
                alongside);
    }
}
