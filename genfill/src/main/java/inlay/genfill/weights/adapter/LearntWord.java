package inlay.genfill.weights.adapter;

import inlay.genfill.weights.Shape;
import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.checkpoint.BaseSystem;
import inlay.genfill.weights.checkpoint.Checkpoint;
import inlay.genfill.weights.checkpoint.Checkpoint.TextualInversion;
import inlay.genfill.weights.checkpoint.Recognition;
import inlay.genfill.weights.component.Component;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A word that a model learnt from pictures (textual inversion, Gal et al., 2022): in a prompt it stands for a few
/// vectors that no word of the vocabulary has.
///
/// @param word as it is written in prompts
/// @param vectors tokens × width for each text encoder, of as many tokens each
public record LearntWord(String word, Path file, Map<Component, Tensor> vectors) {

    private static final List<String> FIRST = List.of("clip_l", "text_encoders_0");
    private static final List<String> SECOND = List.of("clip_g", "text_encoders_1");
    private static final String SUFFIX = ".safetensors";

    public LearntWord {
        vectors = Map.copyOf(vectors);
        if (vectors.values().stream().map(LearntWord::tokens).distinct().count() != 1) {
            throw new UnusableWeightsException(file, "has words of different length for its text encoders.");
        }
    }

    /// Reads a file that holds one word. It is called as its tensor is where that is a name in angle brackets, as
    /// diffusers writes it, and otherwise as the file is.
    ///
    /// @throws UnusableWeightsException if the file is something else
    public static LearntWord read(Weights weights) {
        Map<Component, Tensor> vectors = new EnumMap<>(Component.class);
        FIRST.forEach(name -> weights.find(name).ifPresent(tensor -> vectors.put(Component.TEXT_ENCODER, tensor)));
        SECOND.forEach(
                name -> weights.find(name).ifPresent(tensor -> vectors.put(Component.SECOND_TEXT_ENCODER, tensor)));
        String name = weights.names().stream().findFirst().orElse("");
        if (vectors.isEmpty() && weights.names().size() == 1) {
            vectors.put(Component.TEXT_ENCODER, weights.tensor(name));
        }
        if (vectors.isEmpty() || !vectors.values().stream().allMatch(LearntWord::isVectors)) {
            throw new UnusableWeightsException(weights.file(), "is not a textual inversion embedding.");
        }
        vectors.replaceAll((component, tensor) -> tensor.reshaped(matrix(tensor)));
        return new LearntWord(word(weights.file(), name), weights.file(), vectors);
    }

    private static boolean isVectors(Tensor tensor) {
        int rank = tensor.shape().rank();
        return (rank == 1 || rank == 2)
                && tensor.shape().elements() > 0
                && tensor.format().isFloatingPoint();
    }

    private static Shape matrix(Tensor tensor) {
        return tensor.shape().rank() == 2
                ? tensor.shape()
                : Shape.of(1, tensor.shape().extent(0));
    }

    private static String word(Path file, String tensor) {
        String name = file.getFileName().toString();
        return tensor.startsWith("<") && tensor.endsWith(">")
                ? tensor
                : name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private static int tokens(Tensor vectors) {
        return Math.toIntExact(vectors.shape().extent(0));
    }

    /// How many tokens the word takes.
    public int tokens() {
        return tokens(vectors.values().iterator().next());
    }

    /// The same vectors under another word.
    public LearntWord called(String other) {
        return new LearntWord(other, file, vectors);
    }

    /// @param weights those that this was read from
    /// @throws UnusableWeightsException if it was learnt by a different system than `model`
    public static void requireFor(BaseSystem model, Weights weights) {
        Checkpoint recognised = Recognition.of(weights);
        if (recognised instanceof TextualInversion(BaseSystem system, int tokens) && system != model) {
            throw new UnusableWeightsException(
                    weights.file(),
                    "is an embedding for " + system.title() + " and does not fit " + model.title() + ".");
        }
    }
}
