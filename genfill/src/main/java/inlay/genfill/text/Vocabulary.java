package inlay.genfill.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A byte-pair vocabulary with CLIP's conventions: the number of every token, and the order in which pairs merge.
///
/// @param numbers token to number; tokens that end a word end in `</w>`
/// @param merges pairs to rank, lower first
public record Vocabulary(Map<String, Integer> numbers, Map<Pair, Integer> merges) {

    public static final String START = "<|startoftext|>";
    public static final String END = "<|endoftext|>";
    static final String WORD_END = "</w>";

    /// Two neighbouring tokens.
    public record Pair(String left, String right) {}

    /// @throws IllegalArgumentException if the start or the end of a text is missing
    public Vocabulary {
        numbers = Map.copyOf(numbers);
        merges = Map.copyOf(merges);
        if (!numbers.containsKey(START) || !numbers.containsKey(END)) {
            throw new IllegalArgumentException("no " + START + " or " + END);
        }
    }

    /// The vocabulary that follows from the merges alone, as CLIP's own list leaves it: letters, letters that end a
    /// word, merged pairs, start and end.
    static Vocabulary ofMerges(List<Pair> pairs) {
        Map<String, Integer> numbers = new HashMap<>();
        ByteLetters.inVocabularyOrder().forEach(letter -> numbers.put(letter, numbers.size()));
        ByteLetters.inVocabularyOrder().forEach(letter -> numbers.put(letter + WORD_END, numbers.size()));
        int next = numbers.size();
        for (Pair pair : pairs) {
            numbers.put(pair.left() + pair.right(), next++);
        }
        numbers.put(START, next++);
        numbers.put(END, next);
        return new Vocabulary(numbers, ranks(pairs));
    }

    static Map<Pair, Integer> ranks(List<Pair> pairs) {
        Map<Pair, Integer> ranks = new HashMap<>();
        pairs.forEach(pair -> ranks.putIfAbsent(pair, ranks.size()));
        return ranks;
    }

    public int start() {
        return numbers.get(START);
    }

    public int end() {
        return numbers.get(END);
    }

    /// How many numbers there are; new words take those from here on.
    public int size() {
        return numbers.size();
    }
}
