package inlay.genfill.text;

import inlay.genfill.text.Prompt.Fragment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns a prompt of any length into chunks of 77 tokens. Where a chunk is full, what follows a comma among its last
/// twenty tokens moves on with the rest, so that a phrase stays whole; a learnt word is never cut.
public final class Chunker {

    private static final int CAPACITY = TokenChunk.LENGTH - 2;
    private static final int PHRASE = 20;
    private static final String COMMA = "," + Vocabulary.WORD_END;

    private final ClipTokenizer tokenizer;
    private final Padding padding;
    private final Map<String, List<Integer>> learnt;

    private record Token(int number, float weight) {}

    /// @param learnt words from textual inversions, and the numbers of their vectors
    public Chunker(ClipTokenizer tokenizer, Padding padding, Map<String, List<Integer>> learnt) {
        this.tokenizer = tokenizer;
        this.padding = padding;
        this.learnt = new LinkedHashMap<>(learnt);
    }

    /// At least one chunk; a `BREAK` always begins another.
    public List<TokenChunk> chunks(List<List<Fragment>> sections) {
        List<TokenChunk> chunks = new ArrayList<>();
        for (List<Fragment> section : sections) {
            chunks.addAll(chunks(section, new ArrayList<>()));
        }
        return List.copyOf(chunks);
    }

    private List<TokenChunk> chunks(List<Fragment> section, List<TokenChunk> chunks) {
        List<Token> open = new ArrayList<>();
        for (Fragment fragment : section) {
            for (List<Integer> unit : units(fragment.text())) {
                if (open.size() + unit.size() > CAPACITY) {
                    open = closed(open, chunks);
                }
                List<Integer> fitting = unit.subList(0, Math.min(unit.size(), CAPACITY));
                for (int number : fitting) {
                    open.add(new Token(number, fragment.weight()));
                }
            }
        }
        if (!open.isEmpty() || chunks.isEmpty()) {
            chunks.add(chunk(open));
        }
        return chunks;
    }

    /// Closes a full chunk; returns what goes on into the next one.
    private List<Token> closed(List<Token> open, List<TokenChunk> chunks) {
        int end = open.size();
        Integer comma = tokenizer.vocabulary().numbers().get(COMMA);
        for (int i = open.size() - 1; comma != null && i >= Math.max(1, open.size() - PHRASE); i--) {
            if (open.get(i).number() == comma) {
                end = i + 1;
                break;
            }
        }
        chunks.add(chunk(open.subList(0, end)));
        return new ArrayList<>(open.subList(end, open.size()));
    }

    private TokenChunk chunk(List<Token> tokens) {
        Vocabulary vocabulary = tokenizer.vocabulary();
        List<Integer> numbers = new ArrayList<>();
        List<Float> weights = new ArrayList<>(Collections.nCopies(TokenChunk.LENGTH, 1f));
        numbers.add(vocabulary.start());
        for (Token token : tokens) {
            weights.set(numbers.size(), token.weight());
            numbers.add(token.number());
        }
        numbers.add(vocabulary.end());
        numbers.addAll(Collections.nCopies(TokenChunk.LENGTH - numbers.size(), padding.number(vocabulary)));
        return new TokenChunk(numbers, weights);
    }

    /// Single tokens, and learnt words as units of their vectors.
    private List<List<Integer>> units(String text) {
        List<List<Integer>> units = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String word = learntAt(text, i);
            if (!word.isEmpty()) {
                tokenizer.encode(text.substring(from, i)).forEach(number -> units.add(List.of(number)));
                units.add(learnt.get(word));
                from = i + word.length();
                i = from - 1;
            }
        }
        tokenizer.encode(text.substring(from)).forEach(number -> units.add(List.of(number)));
        return units;
    }

    /// The longest learnt word that stands at `start` by itself; empty if there is none.
    private String learntAt(String text, int start) {
        String longest = "";
        for (String word : learnt.keySet()) {
            if (word.length() > longest.length() && text.startsWith(word, start) && standsAlone(text, start, word)) {
                longest = word;
            }
        }
        return longest;
    }

    private static boolean standsAlone(String text, int start, String word) {
        int end = start + word.length();
        boolean startsInWord = start > 0
                && Character.isLetterOrDigit(text.charAt(start - 1))
                && Character.isLetterOrDigit(word.charAt(0));
        boolean endsInWord = end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && Character.isLetterOrDigit(word.charAt(word.length() - 1));
        return !startsInWord && !endsInWord;
    }
}
