package inlay.genfill.weights.adapter;

import inlay.genfill.weights.NumberFormat;
import inlay.genfill.weights.Shape;
import inlay.genfill.weights.Tensor;
import inlay.genfill.weights.UnusableWeightsException;
import inlay.genfill.weights.Weights;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A text encoder with further words. Their vectors are a tensor of their own, [#TENSOR], so that the vocabulary's
/// large matrix stays in its file; token numbers from that matrix's number of rows on mean these.
public final class LearntWords implements Weights {

    /// Learnt tokens × width.
    public static final String TENSOR = "text_model.embeddings.learnt_embedding.weight";

    private static final String VOCABULARY = "text_model.embeddings.token_embedding.weight";

    private final Weights base;
    private final Tensor learnt;

    /// @param base a text encoder under its diffusers names; closed with these weights
    /// @param words at least one
    /// @throws UnusableWeightsException if a word was learnt by another text encoder
    public LearntWords(Weights base, Target target, List<LearntWord> words) {
        this.base = base;
        long width = base.tensor(VOCABULARY).shape().extent(1);
        int tokens = words.stream().mapToInt(LearntWord::tokens).sum();
        MemorySegment data = Arena.ofAuto().allocate(tokens * width * Float.BYTES, 64);
        long position = 0;
        for (LearntWord word : words) {
            Tensor vectors = word.vectors().get(target);
            if (vectors == null || vectors.shape().extent(1) != width) {
                throw new UnusableWeightsException(
                        word.file(), "was learnt by another kind of model than the one that it is used with.");
            }
            vectors.copyTo(data.asSlice(position));
            position += vectors.shape().elements() * Float.BYTES;
        }
        this.learnt = new Tensor(TENSOR, NumberFormat.F32, Shape.of(tokens, width), data, Optional.empty());
    }

    /// The token numbers of each word, as prompts are cut into chunks with.
    ///
    /// @param words in the order that their vectors are in
    /// @param first the number of the first, which is the number of rows of the vocabulary's matrix
    public static Map<String, List<Integer>> numbers(List<LearntWord> words, int first) {
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

    @Override
    public Path file() {
        return base.file();
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(base.names());
        names.add(TENSOR);
        return names;
    }

    @Override
    public Optional<Tensor> find(String name) {
        return name.equals(TENSOR) ? Optional.of(learnt) : base.find(name);
    }

    @Override
    public Map<String, String> metadata() {
        return base.metadata();
    }

    @Override
    public void close() {
        base.close();
    }
}
