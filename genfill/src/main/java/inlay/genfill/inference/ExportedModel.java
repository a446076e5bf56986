package inlay.genfill.inference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A model that somebody exported to ONNX: a folder for each network with a `model.onnx` in it, as Optimum writes it,
/// or one level deeper under the name of a variant, as OnnxStack has it.
public record ExportedModel(Path folder) {

    private static final String FILE = "model.onnx";

    /// A network of such a model.
    public enum Network {
        DENOISER("unet"),
        TEXT_ENCODER("text_encoder"),
        SECOND_TEXT_ENCODER("text_encoder_2"),
        AUTOENCODER_ENCODER("vae_encoder"),
        AUTOENCODER_DECODER("vae_decoder"),
        CONTROL_NET("controlnet");

        private final String folder;

        Network(String folder) {
            this.folder = folder;
        }
    }

    /// How to load a network; empty if the model has none of that kind. Of several variants the first by name is taken.
    ///
    /// @throws IOException if the folder cannot be read
    public Optional<NetworkPlan> plan(Network network) throws IOException {
        Path place = folder.resolve(network.folder);
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        List<Path> variants;
        try (Stream<Path> inside = Files.list(place)) {
            variants = inside.filter(Files::isDirectory).sorted().toList();
        }
        return Stream.concat(Stream.of(place), variants.stream())
                .map(candidate -> candidate.resolve(FILE))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(NetworkPlan.OnnxFile::new);
    }
}
