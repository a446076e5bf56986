package inlay.genfill.weights.component;

import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.WeightFiles;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.component.RenamedWeights.Source;
import inlay.genfill.weights.naming.AutoencoderNames;
import inlay.genfill.weights.naming.ControlNetNames;
import inlay.genfill.weights.naming.Names;
import inlay.genfill.weights.naming.UnetNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Opens one component of a model as weights under the names of diffusers (or transformers, for text encoders). The
/// model is a single file in either layout, a folder in the diffusers layout, or the component alone.
public final class ComponentWeights {

    private static final Pattern ATTENTION_MATRIX =
            Pattern.compile(".*\\.mid_block\\.attentions\\.0\\.to_(q|k|v|out\\.0)\\.weight");

    private ComponentWeights() {}

    /// Opens a component, which the caller closes.
    ///
    /// @throws UnusableWeightsException if there is no readable model at `path`, or none with that component
    public static Weights open(Path path, Component component) {
        Weights file = WeightFiles.open(folder(path, component).orElse(path));
        try {
            return of(file, component)
                    .orElseThrow(() -> new UnusableWeightsException(path, "has no " + component.title() + "."));
        } catch (RuntimeException problem) {
            file.close();
            throw problem;
        }
    }

    /// The folder of a component within a model in the diffusers layout.
    public static Optional<Path> folder(Path model, Component component) {
        return component.folders().stream()
                .map(model::resolve)
                .filter(Files::isDirectory)
                .findFirst();
    }

    /// A view of a component of an open file; closing it closes the file. Empty if the file has no such component.
    public static Optional<Weights> of(Weights file, Component component) {
        return switch (component) {
            case DENOISER -> denoiser(file);
            case CONTROL_NET -> controlNet(file);
            case AUTOENCODER -> autoencoder(file);
            case TEXT_ENCODER -> TextEncoderWeights.first(file);
            case SECOND_TEXT_ENCODER -> TextEncoderWeights.second(file);
            case TINY_AUTOENCODER -> TinyAutoencoderWeights.in(file);
            case VISION_ENCODER -> VisionEncoderWeights.in(file);
            case TEXT_TO_IMAGE_ADAPTER -> TextToImageAdapterWeights.in(file);
            case IMAGE_PROMPT_ADAPTER ->
                file.names().stream().anyMatch(name -> name.startsWith("image_proj."))
                        ? Optional.of(file)
                        : Optional.empty();
        };
    }

    private static Optional<Weights> denoiser(Weights file) {
        return either(
                file,
                List.of("model.diffusion_model.", "diffusion_model.", "unet.", ""),
                "conv_in.weight",
                "input_blocks.0.0.weight",
                UnetNames::of);
    }

    private static Optional<Weights> controlNet(Weights file) {
        return either(
                file,
                List.of("control_model.", "controlnet.", ""),
                "controlnet_mid_block.weight",
                "middle_block_out.0.weight",
                ControlNetNames::of);
    }

    /// A network under either naming, told by one tensor of each.
    private static Optional<Weights> either(
            Weights file,
            List<String> prefixes,
            String diffusers,
            String original,
            Function<List<String>, Names> names) {
        return prefix(file, prefixes, diffusers, original)
                .map(prefix -> view(
                        file,
                        prefix,
                        inner -> inner.contains(diffusers) ? Optional::of : names.apply(inner)::toDiffusers));
    }

    /// Halves of autoencoders are found, too.
    private static Optional<Weights> autoencoder(Weights file) {
        return prefix(
                        file,
                        List.of("first_stage_model.", "vae.", ""),
                        "decoder.conv_in.weight",
                        "encoder.conv_in.weight")
                .map(prefix -> view(file, prefix, names -> {
                    if (names.stream().anyMatch(name -> name.contains("coder.mid_block."))) {
                        return name -> Optional.of(AutoencoderNames.modern(name));
                    }
                    return AutoencoderNames.of(names)::toDiffusers;
                }));
    }

    /// The first prefix under which one of the names is found.
    static Optional<String> prefix(Weights file, List<String> prefixes, String... landmarks) {
        return prefixes.stream()
                .filter(prefix ->
                        Stream.of(landmarks).anyMatch(landmark -> file.names().contains(prefix + landmark)))
                .findFirst();
    }

    private static Weights view(
            Weights file, String prefix, Function<List<String>, Function<String, Optional<String>>> translation) {
        List<String> inner = file.names().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
        var translate = translation.apply(inner);
        SequencedMap<String, Source> sources = new LinkedHashMap<>();
        for (String name : inner) {
            translate
                    .apply(name)
                    .ifPresent(diffusers -> sources.put(diffusers, new Source(prefix + name, shape(diffusers))));
        }
        return new RenamedWeights(file, sources);
    }

    /// The original autoencoder keeps the matrices of its attention as 1 x 1 convolutions.
    private static UnaryOperator<Tensor> shape(String name) {
        return ATTENTION_MATRIX.matcher(name).matches()
                ? tensor -> tensor.reshaped(tensor.shape().squeezedTo(2))
                : tensor -> tensor;
    }
}
