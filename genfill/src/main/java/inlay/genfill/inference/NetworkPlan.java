package inlay.genfill.inference;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.component.ComponentWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What to load, as a value that can cross to another process as JSON: one object, with the record's name under
/// `plan`.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "plan")
public sealed interface NetworkPlan {

    /// How many bytes of weights it loads, as far as that can be known before: the measure of a memory budget.
    long weightBytes();

    /// The files and folders that it reads.
    List<Path> files();

    /// A network that somebody exported to ONNX.
    ///
    /// @param model the `.onnx` file; weights in other files lie beside it
    record OnnxFile(Path model) implements NetworkPlan {

        @Override
        public long weightBytes() {
            return files().stream().mapToLong(file -> file.toFile().length()).sum();
        }

        /// The file with those that carry its name and more, as exporters write weights too large for it.
        @Override
        public List<Path> files() {
            String name = String.valueOf(model.getFileName());
            try (var beside = Files.list(model.toAbsolutePath().getParent())) {
                return beside.filter(file -> file.getFileName().toString().startsWith(name))
                        .sorted()
                        .toList();
            } catch (IOException missing) {
                return List.of();
            }
        }
    }

    /// A network that Inlay builds, on weights as their authors published them.
    ///
    /// @param adapters merged into the weights
    /// @param learntWords joined to the vocabulary of a text encoder, in the order of their numbers
    /// @param controlNets in one graph with a denoiser, in the order of their inputs `controlnet_cond_0` and
    ///     `conditioning_scale_0` (one number for each residual, or one for all)
    /// @param imagePrompts IP-Adapters of a denoiser, in the order of their inputs `image_tokens_0` (already
    ///     projected) and `image_scale_0`
    /// @param features how many features of a T2I-Adapter a denoiser takes as inputs `adapter_feature_0` and on
    record BuiltNetwork(
            NetworkRole role,
            WeightSource weights,
            List<AdapterSource> adapters,
            List<Path> learntWords,
            List<WeightSource> controlNets,
            List<Path> imagePrompts,
            int features)
            implements NetworkPlan {

        public BuiltNetwork {
            adapters = List.copyOf(adapters);
            learntWords = List.copyOf(learntWords);
            controlNets = List.copyOf(controlNets);
            imagePrompts = List.copyOf(imagePrompts);
        }

        /// A network by itself.
        public BuiltNetwork(NetworkRole role, WeightSource weights) {
            this(role, weights, List.of(), List.of(), List.of(), List.of(), 0);
        }

        public BuiltNetwork withAdapters(List<AdapterSource> others) {
            return new BuiltNetwork(role, weights, others, learntWords, controlNets, imagePrompts, features);
        }

        public BuiltNetwork withLearntWords(List<Path> others) {
            return new BuiltNetwork(role, weights, adapters, others, controlNets, imagePrompts, features);
        }

        public BuiltNetwork withControlNets(List<WeightSource> others) {
            return new BuiltNetwork(role, weights, adapters, learntWords, others, imagePrompts, features);
        }

        public BuiltNetwork withImagePrompts(List<Path> others) {
            return new BuiltNetwork(role, weights, adapters, learntWords, controlNets, others, features);
        }

        public BuiltNetwork withFeatures(int count) {
            return new BuiltNetwork(role, weights, adapters, learntWords, controlNets, imagePrompts, count);
        }

        @Override
        public long weightBytes() {
            return Stream.concat(Stream.of(weights), controlNets.stream())
                    .mapToLong(BuiltNetwork::bytes)
                    .sum();
        }

        @Override
        public List<Path> files() {
            return Stream.of(
                            Stream.of(weights.model()),
                            adapters.stream().map(AdapterSource::file),
                            learntWords.stream(),
                            controlNets.stream().map(WeightSource::model),
                            imagePrompts.stream())
                    .flatMap(Function.identity())
                    .toList();
        }

        private static long bytes(WeightSource source) {
            try (Weights opened = ComponentWeights.open(source.model(), source.component())) {
                return opened.names().stream()
                        .mapToLong(name -> opened.tensor(name).data().byteSize())
                        .sum();
            } catch (UnusableWeightsException unusable) {
                return 0;
            }
        }
    }
}
