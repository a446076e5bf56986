package inlay.genfill.library.scan;

import inlay.genfill.library.document.Documents;
import inlay.genfill.weights.checkpoint.Checkpoint;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser;
import inlay.genfill.weights.checkpoint.Prediction;
import inlay.genfill.weights.checkpoint.Prediction.Certainty;
import inlay.genfill.weights.checkpoint.Prediction.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What files beside a denoiser say about the meaning of its output, which the tensors cannot.
///
/// @param target empty where nothing is said
record PredictionHints(Optional<Target> target) {

    private static final PredictionHints NONE = new PredictionHints(Optional.empty());

    /// `scheduler/scheduler_config.json` of a diffusers folder.
    static PredictionHints inFolder(Path folder) {
        Path scheduler = folder.resolve("scheduler/scheduler_config.json");
        return Files.isRegularFile(scheduler)
                ? of(Documents.json(scheduler).path("prediction_type").asString(""))
                : NONE;
    }

    /// A `.yaml` of the same name, as the original code and AUTOMATIC1111 want it.
    static PredictionHints besideFile(Path file) {
        String name = file.getFileName().toString();
        Path sidecar = file.resolveSibling(name.substring(0, Math.max(0, name.lastIndexOf('.'))) + ".yaml");
        return Files.isRegularFile(sidecar)
                ? of(Documents.yaml(sidecar)
                        .path("model")
                        .path("params")
                        .path("parameterization")
                        .asString(""))
                : NONE;
    }

    private static PredictionHints of(String stated) {
        return switch (stated) {
            case "epsilon", "eps" -> new PredictionHints(Optional.of(Target.EPSILON));
            case "v_prediction", "v" -> new PredictionHints(Optional.of(Target.VELOCITY));
            default -> NONE;
        };
    }

    /// The same content with what is said here; anything but a denoiser stays as it is.
    Checkpoint apply(Checkpoint content) {
        return content instanceof Denoiser it && target.isPresent()
                ? new Denoiser(
                        it.system(),
                        it.variant(),
                        it.layout(),
                        it.prefix(),
                        new Prediction(target.get(), Certainty.STATED),
                        it.guidanceEmbedded(),
                        it.alongside())
                : content;
    }
}
