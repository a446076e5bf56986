package inlay.genfill.library.scan;

import inlay.genfill.library.Packaging;
import inlay.genfill.library.document.Documents;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.WeightFiles;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.checkpoint.Checkpoint;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser;
import inlay.genfill.weights.checkpoint.Checkpoint.Denoiser.Part;
import inlay.genfill.weights.checkpoint.Layout;
import inlay.genfill.weights.checkpoint.Prediction;
import inlay.genfill.weights.checkpoint.Prediction.Certainty;
import inlay.genfill.weights.checkpoint.Prediction.Target;
import inlay.genfill.weights.checkpoint.Recognition;
import inlay.genfill.weights.checkpoint.Variant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A model in the layout of diffusers, or of an export to ONNX in the same layout: one folder for each network, and
/// `model_index.json` on top.
record DiffusersFolder(Path folder) {

    private static final String ONNX = "model.onnx";
    private static final List<String> DENOISERS = List.of("unet", "transformer", "prior", "decoder");
    private static final List<String> OTHERS =
            List.of("text_encoder", "text_encoder_2", "text_encoder_3", "vae", "vae_encoder", "vae_decoder");

    static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve("model_index.json"));
    }

    Packaging packaging() {
        return Files.isRegularFile(denoiser().resolve(ONNX)) ? Packaging.ONNX_FOLDER : Packaging.DIFFUSERS_FOLDER;
    }

    /// The file or index of weights of each network, the denoiser's first.
    List<Path> components() {
        return Stream.concat(
                        Stream.of(denoiser()),
                        OTHERS.stream().map(folder::resolve).filter(Files::isDirectory))
                .map(component -> Files.isRegularFile(component.resolve(ONNX))
                        ? component.resolve(ONNX)
                        : WeightFiles.locate(component))
                .toList();
    }

    /// What the denoiser is, with the parts that lie alongside.
    Checkpoint content() {
        return PredictionHints.inFolder(folder).apply(packaging() == Packaging.ONNX_FOLDER ? exported() : recognised());
    }

    private Path denoiser() {
        return DENOISERS.stream()
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new UnusableWeightsException(
                        folder, "has a model_index.json but no network that makes pictures; it is incomplete."));
    }

    private Checkpoint recognised() {
        try (Weights weights = WeightFiles.open(denoiser())) {
            return Recognition.of(weights) instanceof Denoiser it
                    ? new Denoiser(
                            it.system(),
                            it.variant(),
                            it.layout(),
                            it.prefix(),
                            it.prediction(),
                            it.guidanceEmbedded(),
                            alongside())
                    : Recognition.of(weights);
        }
    }

    /// An export keeps the configuration, which tells what the names of its tensors no longer do.
    private Checkpoint exported() {
        Path file = denoiser().resolve("config.json");
        if (!Files.isRegularFile(file)) {
            return new Checkpoint.Unsupported("an ONNX export without its config.json");
        }
        JsonNode configuration = Documents.json(file);
        Optional<BaseSystem> system =
                BaseSystem.ofTextWidth(configuration.path("cross_attention_dim").asLong(0));
        Optional<Variant> variant =
                Variant.ofInputChannels(configuration.path("in_channels").asLong(0));
        if (system.isEmpty() || variant.isEmpty()) {
            return new Checkpoint.Unsupported("an ONNX export of another system");
        }
        return new Denoiser(
                system.get(),
                variant.get(),
                Layout.DIFFUSERS,
                "",
                new Prediction(Target.EPSILON, Certainty.ASSUMED),
                configuration.path("time_cond_proj_dim").asInt(0) > 0,
                alongside());
    }

    private Set<Part> alongside() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (Files.isDirectory(folder.resolve("vae")) || Files.isDirectory(folder.resolve("vae_decoder"))) {
            parts.add(Part.AUTOENCODER);
        }
        if (Files.isDirectory(folder.resolve("text_encoder"))) {
            parts.add(Part.TEXT_ENCODER);
        }
        if (Files.isDirectory(folder.resolve("text_encoder_2"))) {
            // The refiner has only the larger encoder, which its folder calls the second.
            parts.add(parts.contains(Part.TEXT_ENCODER) ? Part.SECOND_TEXT_ENCODER : Part.TEXT_ENCODER);
        }
        return parts;
    }
}
