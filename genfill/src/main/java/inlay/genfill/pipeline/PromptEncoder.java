package inlay.genfill.pipeline;

import inlay.genfill.tensor.Tensor;
import inlay.genfill.text.Chunker;
import inlay.genfill.text.Prompt.Fragment;
import inlay.genfill.text.TokenChunk;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A prompt through one text encoder: chunks side by side as one long text, words by their weights. A weight scales
/// what the encoder made of its token; afterwards the whole is brought back to the mean that it had, so that emphasis
/// of one word does not brighten everything, as the customary web interfaces do it.
public record PromptEncoder(Chunker chunker, TextEncoder encoder) {

    private static final List<List<Fragment>> NOTHING = List.of(List.of());

    /// An encoded prompt.
    ///
    /// @param tokens (1, 77 * chunks, width)
    /// @param pooled (1, width) of the first chunk
    public record Encoded(Tensor tokens, Optional<Tensor> pooled) {}

    /// How many chunks a prompt takes.
    public int chunks(List<List<Fragment>> sections) {
        return chunker.chunks(sections).size();
    }

    /// Encodes a prompt.
    ///
    /// @param length chunks to fill up to with empty ones, so that two prompts can be compared
    public Encoded encode(List<List<Fragment>> sections, int length) {
        List<TokenChunk> chunks = filled(chunker.chunks(sections), length);
        TextEncoding encoding = encoder.encode(chunks);
        List<Tensor> weighted = IntStream.range(0, chunks.size())
                .mapToObj(i -> weighted(
                        encoding.tokens().slice(0, i, i + 1), chunks.get(i).weights()))
                .toList();
        return new Encoded(Tensor.concatenate(1, weighted), encoding.pooled().map(pooled -> pooled.slice(0, 0, 1)));
    }

    private List<TokenChunk> filled(List<TokenChunk> chunks, int length) {
        TokenChunk empty = chunker.chunks(NOTHING).getFirst();
        return IntStream.range(0, Math.max(length, chunks.size()))
                .mapToObj(i -> i < chunks.size() ? chunks.get(i) : empty)
                .toList();
    }

    private static Tensor weighted(Tensor tokens, List<Float> weights) {
        if (weights.stream().allMatch(weight -> weight == 1)) {
            return tokens;
        }
        int width = tokens.extent(2);
        float[] scaled = tokens.toArray();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= weights.get(i / width);
        }
        double before = mean(tokens.toArray());
        double after = mean(scaled);
        Tensor emphasised = tokens.withValues(scaled);
        return after == 0 ? emphasised : emphasised.times(before / after);
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
