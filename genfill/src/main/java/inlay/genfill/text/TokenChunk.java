package inlay.genfill.text;

import java.util.List;

/// As many tokens as the encoder takes at once: start, up to 75 of the prompt, end, padding.
///
/// @param numbers 77 token numbers; those from the vocabulary's size on are words that the model learnt
/// @param weights one for each token, 1 for start, end and padding
public record TokenChunk(List<Integer> numbers, List<Float> weights) {

    /// Tokens in a chunk.
    public static final int LENGTH = 77;

    public TokenChunk {
        numbers = List.copyOf(numbers);
        weights = List.copyOf(weights);
    }
}
