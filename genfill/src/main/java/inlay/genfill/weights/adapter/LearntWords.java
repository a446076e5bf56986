package inlay.genfill.weights.adapter;

import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.ReplacedWeights;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.Weights;
import inlay.genfill.weights.component.Component;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Words that join a text encoder's vocabulary. Their vectors are a tensor of their own, [#TENSOR], so that the
/// vocabulary's large matrix stays in its file; token numbers from that matrix's number of rows on mean these.
///
/// @param words in the order of their numbers; at least one
public record LearntWords(List<LearntWord> words) {

    /// Learnt tokens × width.
    public static final String TENSOR = "text_model.embeddings.learnt_embedding.weight";

    private static final String VOCABULARY = "text_model.embeddings.token_embedding.weight";

    public LearntWords {
        words = List.copyOf(words);
    }

    /// A text encoder with these words.
    ///
    /// @param encoder under its diffusers names; closed with what is returned
    /// @throws UnusableWeightsException if a word was learnt by another text encoder
    public Weights join(Weights encoder, Component component) {
        long width = encoder.tensor(VOCABULARY).shape().extent(1);
        int tokens = words.stream().mapToInt(LearntWord::tokens).sum();
        MemorySegment data = Arena.ofAuto().allocate(tokens * width * Float.BYTES, 64);
        long position = 0;
        for (LearntWord word : words) {
            Tensor vectors = word.vectors().get(component);
            if (vectors == null || vectors.shape().extent(1) != width) {
                throw new UnusableWeightsException(
                        word.file(), "was learnt by another kind of model than the one that it is used with.");
            }
            vectors.copyTo(data.asSlice(position));
            position += vectors.shape().elements() * Float.BYTES;
        }
        var learnt = new Tensor(TENSOR, NumberFormat.F32, Shape.of(tokens, width), data, Optional.empty());
        return new ReplacedWeights(encoder, Map.of(TENSOR, learnt));
    }

    /// The token numbers of each word, as prompts are cut into chunks with.
    ///
    /// @param first the number of the first, which is the number of rows of the vocabulary's matrix
    public Map<String, List<Integer>> numbers(int first) {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        int next = first;
        for (LearntWord word : words) {
            numbers.put(
                    word.word(),
                    IntStream.range(next, next + word.tokens()).boxed().toList());
            next += word.tokens();
        }
        return numbers;
    }
}
