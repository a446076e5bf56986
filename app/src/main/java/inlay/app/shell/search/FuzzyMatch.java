package inlay.app.shell.search;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/// How well a text answers a query whose letters must appear in it in order.
///
/// @param score   higher is better: letters at word starts and in unbroken runs count most, gaps cost
/// @param matched the indices of the text's characters that the query took
record FuzzyMatch(int score, BitSet matched) {
    private static final int WORD_START = 12;
    private static final int RUN = 8;
    private static final int LETTER = 2;
    private static final int WHOLE_PREFIX = 30;

    /// Absent when the query is not contained; an empty query matches everything equally.
    static Optional<FuzzyMatch> of(String query, String text) {
        String letters = query.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        String lower = text.toLowerCase(Locale.ROOT);
        if (letters.isEmpty()) {
            return Optional.of(new FuzzyMatch(0, new BitSet()));
        }
        Optional<FuzzyMatch> best = Optional.empty();
        for (int start = lower.indexOf(letters.charAt(0)); start >= 0; ) {
            Optional<FuzzyMatch> found = from(start, letters, lower);
            if (found.isPresent() && (best.isEmpty() || found.get().score > best.get().score)) {
                best = found;
            }
            start = lower.indexOf(letters.charAt(0), start + 1);
        }
        return best;
    }

    /// Takes each further letter at the next word start if there is one left that leads on, else at its next place.
    private static Optional<FuzzyMatch> from(int start, String letters, String text) {
        BitSet matched = new BitSet();
        int score = 0;
        int at = start;
        for (int index = 0; index < letters.length(); index++) {
            if (index > 0) {
                int next = nextPlace(letters, index, text, at + 1);
                if (next < 0) {
                    return Optional.empty();
                }
                score -= Math.min(next - at - 1, 6);
                score += next == at + 1 ? RUN : 0;
                at = next;
            }
            matched.set(at);
            score += LETTER + (isWordStart(text, at) ? WORD_START : 0);
        }
        score += start == 0 && text.startsWith(letters) ? WHOLE_PREFIX : 0;
        return Optional.of(new FuzzyMatch(score - text.length() / 4, matched));
    }

    private static int nextPlace(String letters, int index, String text, int from) {
        char letter = letters.charAt(index);
        if (from < text.length() && text.charAt(from) == letter) {
            return from;
        }
        int any = text.indexOf(letter, from);
        for (int at = any; at >= 0; at = text.indexOf(letter, at + 1)) {
            if (isWordStart(text, at) && containsInOrder(letters, index + 1, text, at + 1)) {
                return at;
            }
        }
        return any;
    }

    private static boolean containsInOrder(String letters, int index, String text, int from) {
        int at = from;
        for (int next = index; next < letters.length(); next++) {
            at = text.indexOf(letters.charAt(next), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
